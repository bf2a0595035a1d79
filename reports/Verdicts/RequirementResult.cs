using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>What the run has shown about one requirement.</summary>
/// <param name="Cases">The test cases that show it, in the order of the plan; none when the suite cannot show it yet.</param>
public sealed record RequirementResult(Requirement Requirement, Verdict Verdict, IReadOnlyList<CaseResult> Cases)
{
    /// <summary>True when it failed, and somebody answers for each fail of its test cases.</summary>
    public bool IsWaived => Verdict is Verdict.Fail && Cases.All(one => one.Verdict is not Verdict.Fail || one.WaivedBy is not null);
}
