namespace Conformance.Reports.Records;

/// <summary>One assertion about the device that was executed, whatever came out.</summary>
/// <param name="Id">Unique in its test case.</param>
/// <param name="Requirement">Id of the requirement it shows.</param>
/// <param name="Because">Why that was expected, in words of the requirement.</param>
/// <param name="Sees">Letters of the observation points it looked through, out of <c>CNSADF</c>.</param>
/// <param name="Evidence">Numbers of the evidence entries that it rests on.</param>
public sealed record CheckRecord(
    string Id,
    string Requirement,
    string Because,
    string Expected,
    string Actual,
    bool Passed,
    string Sees,
    IReadOnlyList<long> Evidence);
