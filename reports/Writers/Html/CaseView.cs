using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>One test case with everything that explains its verdict.</summary>
internal sealed class CaseView(CaseResult result, string runFolder)
{
    public string Id => result.Plan.Id;

    public string Title => result.Plan.Title;

    public string Feature => result.Plan.Feature;

    public Badge Verdict => Badge.Of(result.Verdict);

    public string? Reason => result.Reason;

    /// <summary>Passed test cases are folded away.</summary>
    public bool Open => result.Verdict is not Records.Verdict.Pass;

    public IReadOnlyList<string> Requirements => result.Plan.Requirements;

    public IReadOnlyList<Fact> Facts => [.. FactsOf(result)];

    public bool WasRun => result.Deciding is not null;

    public IReadOnlyList<StepView> Steps => [.. (result.Deciding?.Steps ?? []).Select(step => new StepView(step))];

    public IReadOnlyList<EvidenceView> Evidence { get; } = result.Deciding?.Evidence is { } reference
        ? [.. EvidenceFile.Read(runFolder, reference).Select(entry => new EvidenceView(result.Plan.Id, entry))]
        : [];

    public IReadOnlyList<CheckView> Checks => [.. (result.Deciding?.Checks ?? []).Select(check => new CheckView(check, Evidence))];

    private static IEnumerable<Fact> FactsOf(CaseResult result)
    {
        yield return new("Level", $"{result.Plan.Level.Letter()} – {result.Plan.Level.Word()}");
        if (result.Plan.Sees.Length > 0)
            yield return new("Observed at", ObservationPoints.Names(result.Plan.Sees));
        if (result.Plan.MustFailOn.Count > 0)
            yield return new("Must catch", string.Join(", ", result.Plan.MustFailOn));
        if (result.ReasonCode is { } code)
            yield return new("Reason code", code);
        if (result.Blame is { } blame)
            yield return new("Blames", blame.Word());
        if (result.Deciding is { } attempt)
        {
            yield return new("Ended in", attempt.Phase.Word());
            yield return new("Took", $"{attempt.DurationMs:0} ms");
        }
    }
}
