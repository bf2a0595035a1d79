using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>One option of the conformance statement, by three witnesses: the vendor, the device's own words, and the run.</summary>
/// <param name="Stated">yes or no.</param>
/// <param name="Probed">What the verbs that the device offers say, yes or no; null where they say nothing of it.</param>
/// <param name="Seen">The test cases in which it was seen in use, in the order of the plan.</param>
/// <param name="Needing">Test cases that would not apply without it, and passed or failed.</param>
public sealed record StatedOption(
    string Option, string Stated, string? Probed, IReadOnlyList<(CaseResult Case, OptionSighting Sighting)> Seen, IReadOnlyList<CaseResult> Needing)
{
    /// <summary>Sentences; none where nobody contradicts the statement.</summary>
    public IReadOnlyList<string> Disagreements => [.. Contradictions()];

    /// <summary>All of the statement, in the order of their names.</summary>
    internal static IReadOnlyList<StatedOption> All(Journal journal, IReadOnlyList<CaseResult> cases) =>
    [
        .. from stated in journal.Start.Ics.OrderBy(stated => stated.Key, StringComparer.Ordinal)
           select new StatedOption(
               stated.Key, stated.Value, journal.Bench?.Probe?.Options.GetValueOrDefault(stated.Key),
               [.. from one in cases from sighting in one.Deciding?.OptionsSeen ?? [] where sighting.Option == stated.Key select (one, sighting)],
               [.. cases.Where(one => one.Plan.Needs.Contains(stated.Key) && one.Verdict is (Verdict.Pass or Verdict.Fail))]),
    ];

    private IEnumerable<string> Contradictions()
    {
        var failed = Needing.Count(one => one.Verdict is Verdict.Fail);
        if (Stated is "no" && Seen is [var first, ..])
            yield return $"The statement says no, and it was seen in use: {first.Sighting.Seen}.";
        if (Stated is "yes" && Seen.Count is 0 && failed > 0)
            yield return $"The statement says yes, and it was never seen in use; of {Needing.Count} test cases that need it, {failed} failed.";
        if (Probed is not null && Probed != Stated)
            yield return $"The statement says {Stated}, and the verbs that the device offers say {Probed}.";
    }
}
