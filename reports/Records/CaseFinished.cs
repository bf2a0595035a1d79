namespace Conformance.Reports.Records;

/// <summary>One attempt at one test case, with everything that is needed to explain its verdict.</summary>
/// <param name="Id">Of the test case.</param>
/// <param name="Verdict">Pass, fail, inconclusive, error or not-applicable; the other verdicts belong to cases without a record.</param>
/// <param name="ReasonCode">A short word to count by, for example <c>check-failed</c>; null only for a pass.</param>
/// <param name="Reason">A sentence for a reader; null only for a pass.</param>
/// <param name="Blame">Null only for a pass and for not-applicable.</param>
/// <param name="Phase">Where the attempt ended.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="Evidence">Null when nothing was recorded, for example because the rig was not there.</param>
/// <param name="Note">What else a reader has to know, for example what broke after a check had failed.</param>
public sealed record CaseFinished(
    string Id,
    AttemptCause Cause,
    Verdict Verdict,
    string? ReasonCode,
    string? Reason,
    Blame? Blame,
    Phase Phase,
    DateTimeOffset StartedAt,
    double DurationMs,
    IReadOnlyList<StepRecord> Steps,
    IReadOnlyList<CheckRecord> Checks,
    EvidenceReference? Evidence,
    string? Note = null) : JournalRecord
{
    /// <summary>Name of the rig that it ran on; null in journals that do not keep it.</summary>
    public string? Rig { get; init; }

    /// <summary>That of its <see cref="CaseStarted"/>.</summary>
    public int Repetition { get; init; } = 1;

    /// <summary>What the device's DM messages had against the rules of the protocol, in their order.</summary>
    public IReadOnlyList<FindingRecord> Findings { get; init; } = [];

    /// <summary>What would have made the verdict stronger and could not be looked at, each with why.</summary>
    public IReadOnlyList<string> Unseen { get; init; } = [];

    /// <summary>Options of the statement that the device was seen using, each once.</summary>
    public IReadOnlyList<OptionSighting> OptionsSeen { get; init; } = [];

    /// <summary>Where its time went; null in journals that do not keep it.</summary>
    public CaseTimes? Times { get; init; }

    /// <summary>How much was done; null where no rig was taken, and in journals that do not keep it.</summary>
    public CaseWork? Work { get; init; }
}
