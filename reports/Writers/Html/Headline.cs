using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>The counts beside the result, each verdict by its own name: <c>17 test cases: 12 passed, 1 failed, 2 inconclusive, 2 not run</c>.</summary>
internal static class Headline
{
    private static readonly (Verdict Verdict, string Words)[] Order =
    [
        (Verdict.Pass, "passed"), (Verdict.Fail, "failed"), (Verdict.Error, "ended in an error"), (Verdict.Inconclusive, "inconclusive"),
        (Verdict.NotRun, "not run"), (Verdict.NotApplicable, "not applicable"), (Verdict.NotSelected, "not selected"),
    ];

    /// <summary>Passed and failed always, the others when there are any.</summary>
    public static string Of(IReadOnlyCollection<CaseResult> cases) =>
        $"{cases.Count} test {(cases.Count is 1 ? "case" : "cases")}: {string.Join(", ", Counts(cases))}";

    private static IEnumerable<string> Counts(IReadOnlyCollection<CaseResult> cases) =>
        from one in Order
        let count = cases.Count(result => result.Verdict == one.Verdict)
        where count > 0 || one.Verdict is Verdict.Pass or Verdict.Fail
        select $"{count} {one.Words}";
}
