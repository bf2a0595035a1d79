using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>What the template prints: plain text, lists and yes or no, nothing left to compute.</summary>
internal sealed class ReportView(RunResult result)
{
    private readonly RunStarted _start = result.Journal.Start;

    public string RunId => _start.RunId;

    public Badge Result => Badge.Of(result.ExitCode, _start.Partial);

    public int ExitCode => (int)result.ExitCode;

    public string ClosingLine => result.Tally.ToString();

    /// <summary>Null when every level counts, or no test case of the others is in the plan.</summary>
    public string? ClosingLineApart => _start.Strict || result.ReportedApart.Count is 0 ? null : result.TallyApart.ToString();

    public string Completeness => result.Completeness is { } share
        ? $"{Math.Floor(share * 100):0} % of the test cases that are selected, applicable and count have a verdict"
        : "no test case that counts was selected and applicable";

    public string CountedLevels => _start.Strict ? "M, O, Q and X" : "M and O";

    /// <summary>What a reader must know before believing the result.</summary>
    public IReadOnlyList<string> Notes => [.. NotesOf(result)];

    public IReadOnlyList<Fact> Device => result.Journal.Bench is not { Device: var device }
        ? [new("Device", "never answered")]
        :
        [
            new("Manufacturer", device.Manufacturer), new("Model", device.Model), new("Hardware", device.Hardware),
            new("Software", device.Software), new("IMEI", device.Imei),
        ];

    public IReadOnlyList<Fact> Run =>
    [
        new("Run", _start.RunId), new("Started", Time(_start.StartedAt)),
        new("Ended", result.Journal.End is { } end ? $"{Time(end.At)}, {end.Outcome.Word()}" : "killed"),
        new("Mode", _start.Mode.Word()), new("Seed", _start.Seed.ToString(provider: null)),
        new("Suite", $"{_start.SuiteVersion} ({_start.Commit})"), new("Rig", result.Journal.Bench is { Rig: var rig } ? $"{rig.Name} ({rig.Kind.Word()}) on {rig.Host}" : "never stood"),
    ];

    public IReadOnlyList<Fact> Ics => Fact.All(_start.Ics);

    public IReadOnlyList<Fact> Ixit => Fact.All(_start.Ixit);

    public IReadOnlyList<SummaryRow> Summary => SummaryRow.All(result);

    public IReadOnlyList<string> SummaryHeads { get; } = [.. SummaryRow.Columns.Select(verdict => Badge.Of(verdict).Text)];

    public IReadOnlyList<RequirementView> Requirements => [.. result.Requirements.Select(one => new RequirementView(one))];

    public IReadOnlyList<CaseView> Cases => [.. result.Cases.Select(one => new CaseView(one, result.Journal.Folder))];

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", provider: null);

    private static IEnumerable<string> NotesOf(RunResult result)
    {
        var start = result.Journal.Start;
        if (start.Partial)
            yield return "This run is partial: somebody made a selection, and the other test cases were left out.";
        if (result.Journal.End is null)
            yield return "The run was killed: its journal has no end.";
        if (result.Journal.End?.Reason is { } reason)
            yield return $"The run ended early: {reason}";
        if (result.Journal.Bench?.Rig.Kind is RigKind.Virtual)
            yield return "The rig is virtual. A cut of the supply is the sudden death of the device's processes; what they had written stays in the page cache of the host.";
        foreach (var note in result.Journal.Notes)
            yield return note;
    }
}
