namespace Conformance.Reports.Records;

/// <summary>The last line of a journal; a journal without it is of a run that was killed.</summary>
/// <param name="At">UTC.</param>
/// <param name="Reason">A sentence for a reader; null only when the run was completed.</param>
public sealed record RunEnded(DateTimeOffset At, RunOutcome Outcome, string? Reason) : JournalRecord;

/// <summary>Whether the run went through its plan, was stopped from outside, or lost its rig.</summary>
public enum RunOutcome
{
    Completed,
    Interrupted,
    RigError,
}
