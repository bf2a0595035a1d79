using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>How one planned test case ended.</summary>
/// <param name="ReasonCode">Null only for a pass.</param>
/// <param name="Reason">Null only for a pass.</param>
/// <param name="Blame">Null for a pass and for what was not meant to run.</param>
/// <param name="Deciding">The record of the attempt that decided; null when there is none.</param>
/// <param name="Attempts">All of them, in the order in which they were made.</param>
public sealed record CaseResult(
    PlannedCase Plan, Verdict Verdict, string? ReasonCode, string? Reason, Blame? Blame, CaseFinished? Deciding, IReadOnlyList<Attempt> Attempts)
{
    /// <summary>Who answers for its fail; null for one that nobody answers for, and for every other verdict.</summary>
    public Waiver? WaivedBy { get; init; }
}
