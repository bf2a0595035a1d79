namespace Conformance.Reports.Records;

/// <summary>Somebody answers for the fail of one test case on one device, until a day.</summary>
/// <param name="Id">Letters, digits, and <c>. _ -</c> between them.</param>
/// <param name="TestCase"><c>DMSC-1.0-con-nnnn</c>.</param>
/// <param name="Reason">A sentence or more for a reader.</param>
/// <param name="Link">Absolute address, http or https, where the matter is followed.</param>
/// <param name="ValidUntil">The last day, in UTC, on which a run may begin with it.</param>
public sealed record Waiver(string Id, string TestCase, WaivedDevice Device, string Reason, string Link, string ApprovedBy, DateOnly ValidUntil);
