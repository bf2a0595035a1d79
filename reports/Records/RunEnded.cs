namespace Conformance.Reports.Records;

/// <summary>The run is over; a journal whose last record is another one is of a run that was killed, or still runs.</summary>
/// <param name="At">UTC.</param>
/// <param name="Reason">A sentence for a reader; null only when the run was completed.</param>
/// <param name="Blame">Who has to act; null only when the run was completed.</param>
public sealed record RunEnded(DateTimeOffset At, RunOutcome Outcome, string? Reason, Blame? Blame) : JournalRecord;

/// <summary>Whether the run went through its plan, was stopped from outside, lost its rig, or was given something that does not fit.</summary>
public enum RunOutcome
{
    Completed,
    Interrupted,
    RigError,

    /// <summary>The device did not answer the first question as the contract says: nothing was judged.</summary>
    BadInput,
}
