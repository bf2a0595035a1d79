using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>A test case that did not end alike in all of several runs.</summary>
/// <param name="Endings">Verdict and reason code, in the order of the runs.</param>
public sealed record VerdictComparison(string Id, IReadOnlyList<string> Endings)
{
    private const string Unplanned = "not in the plan";

    /// <summary>Those that did not end alike, in the order of their ids. Reasons are not compared: they tell times and what follows from the seed.</summary>
    public static IReadOnlyList<VerdictComparison> Of(IReadOnlyList<RunResult> runs)
    {
        var endings = runs.Select(run => run.Cases.ToDictionary(one => one.Plan.Id, Ending, StringComparer.Ordinal)).ToList();
        return
        [
            .. endings.SelectMany(run => run.Keys).Distinct().Order(StringComparer.Ordinal)
                .Select(id => new VerdictComparison(id, [.. endings.Select(run => run.GetValueOrDefault(id, Unplanned))]))
                .Where(one => one.Endings.Distinct().Count() > 1),
        ];
    }

    private static string Ending(CaseResult one) => one.Verdict is Verdict.Pass ? one.Verdict.Word() : $"{one.Verdict.Word()} ({one.ReasonCode})";
}
