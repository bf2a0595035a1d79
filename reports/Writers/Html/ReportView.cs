using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>What the templates print: plain text, lists and yes or no, nothing left to compute.</summary>
internal sealed class ReportView(RunResult result)
{
    private readonly RunStarted _start = result.Journal.Start;

    public string Policy { get; } = PageParts.Policy;

    public string Style { get; } = PageParts.Style;

    public string Script { get; } = PageParts.Script;

    public string RunId => _start.RunId;

    public Outcome Result { get; } = Outcome.Of(result);

    public int ExitCode => (int)result.ExitCode;

    public string Headline => Html.Headline.Of(result.Counted);

    public string ClosingLine => result.Tally.ToString();

    /// <summary>Null when every level counts, or no test case of the others is in the plan.</summary>
    public string? HeadlineApart => _start.Strict || result.ReportedApart.Count is 0 ? null : Html.Headline.Of(result.ReportedApart);

    /// <summary>What a reader must know before everything else.</summary>
    public IReadOnlyList<string> Notes => [.. NotesOf(result.Journal)];

    public IReadOnlyList<Fact> Device => [.. RunFacts.Device(result.Journal)];

    public IReadOnlyList<Fact> Run => [.. RunFacts.Run(result.Journal)];

    public StatementView Statement { get; } = new(result);

    public IReadOnlyList<Fact> Ixit => Fact.All(_start.Ixit);

    public IReadOnlyList<HonestyRow> Counts => [.. HonestyCounts.Of(result), .. HonestyScore.Of(result.Journal.Start)];

    /// <summary>Empty when the run has none.</summary>
    public IReadOnlyList<HonestyRow> Waivers => [.. HonestyCounts.Waivers(result)];

    public IReadOnlyList<HonestyRow> Circumstances => [.. HonestyFacts.Of(result)];

    public IReadOnlyList<Fact> Versions => [.. HonestyFacts.Versions(result.Journal)];

    public IReadOnlyList<SummaryRow> Summary => SummaryRow.All(result);

    public IReadOnlyList<Badge> SummaryHeads { get; } = [.. VerdictText.Order.Select(Badge.Of)];

    /// <summary>Those that the suite cannot show yet.</summary>
    public IReadOnlyList<RequirementView> Uncovered => [.. result.Requirements.Where(one => one.Cases.Count is 0).Select(one => new RequirementView(one))];

    public IReadOnlyList<RequirementView> Covered => [.. result.Requirements.Where(one => one.Cases.Count > 0).Select(one => new RequirementView(one))];

    public IReadOnlyList<BrokenRuleView> BrokenRules => [.. result.BrokenRules.Select(rule => new BrokenRuleView(rule))];

    /// <summary>Null when the journal keeps no times.</summary>
    public TimesView? Times => TimesView.Of(result);

    public IReadOnlyList<Choice> Verdicts => Choice.Verdicts(result);

    public IReadOnlyList<Choice> Levels => Choice.Levels(result);

    public IReadOnlyList<Choice> Requirements => Choice.Requirements(result);

    public IReadOnlyList<CaseView> Cases { get; } = [.. result.Cases.Select(one => new CaseView(one, result.Journal.Folder))];

    public IEnumerable<EvidencePackage> Evidence => Cases.Select(one => one.Evidence).OfType<EvidencePackage>();

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", provider: null);

    private static IEnumerable<string> NotesOf(Journal journal)
    {
        if (journal.End is null)
            yield return "The run was killed: its journal has no end.";
        if (journal.End?.Reason is { } reason)
            yield return $"The run ended early: {reason}";
        if (journal.Records.OfType<BenchReady>().Select(bench => bench.Device).Distinct().Skip(1).Any())
            yield return "The device did not name itself alike each time that the bench was renewed. The one below is the first.";
        foreach (var note in journal.Notes)
            yield return note;
    }
}
