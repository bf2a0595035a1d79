namespace Conformance.Reports.Records;

/// <summary>The first line of every journal: everything that is planned, decided before anything is started.</summary>
/// <param name="RunId">A ULID.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="Commit">Of the suite's sources; "unknown" when they are in no repository.</param>
/// <param name="Sources">What decides the verdicts, by name: SHA-256 of features, steps, bench and server stubs.</param>
/// <param name="Rig">As the rig file had it.</param>
/// <param name="Features">Absolute path of the folder with the features.</param>
/// <param name="Seed">Identities, challenges, nonces and orders follow from it.</param>
/// <param name="Ics">Conformance statement: which options the device claims, key to answer.</param>
/// <param name="Ixit">Declared behaviour, key to value; secrets are masked before they get here.</param>
/// <param name="Requirements">The whole catalogue, so that reports need nothing but the journal.</param>
/// <param name="Plan">Every test case there is, also those that are not selected or not applicable.</param>
/// <param name="Partial">True when somebody made a selection.</param>
/// <param name="Strict">True when levels Q and X count in the closing line and the exit code.</param>
public sealed record RunStarted(
    string RunId,
    DateTimeOffset StartedAt,
    string SuiteVersion,
    string Commit,
    IReadOnlyDictionary<string, string> Sources,
    RunMode Mode,
    long Seed,
    RigSetting Rig,
    string Features,
    IReadOnlyDictionary<string, string> Ics,
    IReadOnlyDictionary<string, string> Ixit,
    IReadOnlyList<Requirement> Requirements,
    IReadOnlyList<PlannedCase> Plan,
    bool Partial,
    bool Strict = false) : JournalRecord
{
    /// <summary>How many times each test case is run.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>What test cases were chosen by, for a sentence: <c>level M or O</c>; null when nobody chose.</summary>
    public string? Selection { get; init; }

    /// <summary>Null when no file of waivers was named.</summary>
    public WaiverList? Waivers { get; init; }

    /// <summary>Of which product, by whom, and for which test plan the conformance statement speaks; null in journals that do not keep it.</summary>
    public StatementIdentity? Statement { get; init; }

    /// <summary>Null in runs of other features than the suite's, and in journals that do not keep it.</summary>
    public OwnScore? OwnScore { get; init; }
}
