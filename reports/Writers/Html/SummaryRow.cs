using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>How many test cases of one level ended with each verdict.</summary>
/// <param name="Counts">In the order of <see cref="VerdictText.Order"/>.</param>
internal sealed record SummaryRow(string Level, IReadOnlyList<int> Counts, int Total)
{
    /// <summary>A row for each level that has a test case, strictest first, then one for all of them.</summary>
    public static IReadOnlyList<SummaryRow> All(RunResult result) =>
    [
        .. result.Cases.GroupBy(one => one.Plan.Level).OrderBy(level => level.Key).Select(level => Of($"{level.Key.Letter()}, {level.Key.Word()}", [.. level])),
        Of("all", result.Cases),
    ];

    private static SummaryRow Of(string name, IReadOnlyList<CaseResult> cases) =>
        new(name, [.. VerdictText.Order.Select(verdict => cases.Count(one => one.Verdict == verdict))], cases.Count);
}
