namespace Conformance.Reports.Traceability;

/// <summary>What the catalogue says of one test case.</summary>
/// <param name="Id"><c>DMSC-1.0-con-nnnn</c>.</param>
/// <param name="Requirements">Ids of the requirements it shows, at least one.</param>
/// <param name="MustBeFailedBy">Names of faulty devices.</param>
/// <param name="Condition">On the conformance statement, where the case applies only to some devices; stands in the place of what its requirements say of that option.</param>
public sealed record TestPurpose(string Id, IReadOnlyList<string> Requirements, string Purpose, IReadOnlyList<string> MustBeFailedBy, Condition? Condition = null);
