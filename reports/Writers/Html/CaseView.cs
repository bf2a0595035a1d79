using Conformance.Reports.Costs;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>One test case with everything that explains its verdict.</summary>
internal sealed class CaseView(CaseResult result, string runFolder)
{
    public string Id => result.Plan.Id;

    public string Title => result.Plan.Title;

    public string Feature => result.Plan.Feature;

    public string Level => result.Plan.Level.Letter();

    public Badge Verdict => Badge.Of(result.Verdict, result.WaivedBy is not null);

    /// <summary>For the list of test cases.</summary>
    public string? Gist => ReasonText.Sentence(result.ReasonCode, result.Reason);

    /// <summary>Above the checks.</summary>
    public string? Reason => ReasonText.AboveChecks(result);

    public string? Blame => result.Blame is { } blame ? Blames.Sentence(blame) : null;

    /// <summary>Null when nobody answers for its fail.</summary>
    public string? Waived => result.WaivedBy is { } waiver ? $"{ReasonText.Capital(WaiverText.Mark(waiver))}: {WaiverText.Terms(waiver)}. It stays a fail, and does not count against the exit code." : null;

    public string? Note => result.Deciding?.Note;

    public IReadOnlyList<string> Requirements => result.Plan.Requirements;

    public IReadOnlyList<Fact> Facts => [.. FactsOf(result)];

    /// <summary>Where its time went; null where nobody knows.</summary>
    public SplitView? Split => result.Deciding?.Times is { } times ? SplitView.Of(times) : null;

    public bool WasRun => result.Deciding is not null;

    public IReadOnlyList<StepView> Steps => [.. (result.Deciding?.Steps ?? []).Select(step => new StepView(step))];

    public EvidencePackage? Evidence { get; } = result.Deciding?.Evidence is { } reference ? EvidencePackage.Of(result.Plan.Id, reference, runFolder) : null;

    public IReadOnlyList<CheckView> Checks => [.. (result.Deciding?.Checks ?? []).Select((check, index) => new CheckView(check, index + 1, Evidence?.Numbers))];

    public IReadOnlyList<FindingView> Findings => [.. (result.Deciding?.Findings ?? []).Select(finding => new FindingView(finding))];

    /// <summary>Empty when there was one attempt only.</summary>
    public IReadOnlyList<AttemptView> Attempts => result.Attempts.Count > 1 ? AttemptView.All(result) : [];

    private static string Parts(CaseTimes times) =>
        string.Join(", ", TimeShare.All(times).Where(part => part.Milliseconds >= 0.5).Select(part => $"{part.Word} {part.Milliseconds:#,0} ms"));

    private static IEnumerable<Fact> FactsOf(CaseResult result)
    {
        yield return new("Feature", result.Plan.Feature);
        yield return new("Level", $"{result.Plan.Level.Letter()}, {result.Plan.Level.Word()}");
        if (result.Plan.Sees.Length > 0)
            yield return new("Observed at", ObservationPoints.Names(result.Plan.Sees));
        if (result.ReasonCode is { } code)
            yield return new("Counted as", code);
        if (result.Deciding is not { } attempt)
            yield break;
        if (result.Verdict is not Records.Verdict.Pass)
            yield return new("It ended", Phases.When(attempt.Phase));
        yield return new("Began", ReportView.Time(attempt.StartedAt));
        foreach (var unseen in attempt.Unseen)
            yield return new("Besides", unseen);
        yield return new("Took", $"{attempt.DurationMs:#,0} ms{(attempt.Times is { } times ? $": {Parts(times)}" : "")}");
        if (attempt.Work is { } work)
            yield return new("Work", WorkKind.Text(work));
    }
}
