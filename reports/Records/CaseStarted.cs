namespace Conformance.Reports.Records;

/// <summary>A test case begins; without a matching <see cref="CaseFinished"/> the test host or the run died while it ran.</summary>
/// <param name="At">UTC.</param>
public sealed record CaseStarted(string Id, AttemptCause Cause, DateTimeOffset At) : JournalRecord
{
    /// <summary>Name of the rig that it runs on; null in journals that do not keep it.</summary>
    public string? Rig { get; init; }

    /// <summary>Which of the run's repetitions it belongs to, from 1.</summary>
    public int Repetition { get; init; } = 1;
}
