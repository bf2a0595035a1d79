using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>The counts beside the result, each verdict by its own name: <c>17 test cases: 12 passed, 1 failed, 2 inconclusive, 2 not run</c>.</summary>
internal static class Headline
{
    /// <summary>Passed and failed always, the others when there are any.</summary>
    public static string Of(IReadOnlyCollection<CaseResult> cases) =>
        $"{RunSummary.TestCases(cases.Count)}: {string.Join(", ", Counts(cases))}";

    private static IEnumerable<string> Counts(IReadOnlyCollection<CaseResult> cases) =>
        from verdict in VerdictText.Order
        let count = cases.Count(result => result.Verdict == verdict)
        where count > 0 || verdict is Verdict.Pass or Verdict.Fail
        select $"{count} {Words(verdict)}{(verdict is Verdict.Fail ? WaiverText.Count(cases) : "")}";

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "passed",
        Verdict.Fail => "failed",
        Verdict.Error => "ended in an error",
        _ => VerdictText.Plain(verdict),
    };
}
