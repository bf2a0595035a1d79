using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>How the verdicts of test cases fold into that of a requirement: fail, error, not run, inconclusive, pass, not applicable.</summary>
public static class VerdictRules
{
    private static readonly Verdict[] WorstFirst =
    [
        Verdict.Fail, Verdict.Error, Verdict.NotRun, Verdict.Inconclusive, Verdict.NotSelected, Verdict.Pass, Verdict.NotApplicable,
    ];

    /// <summary>The verdict of a requirement over its test cases; none when it has no test case.</summary>
    /// <remarks>A requirement is not passed while one of its test cases was left out by a selection.</remarks>
    public static Verdict OfRequirement(IReadOnlyCollection<Verdict> testCases) =>
        WorstFirst.FirstOrDefault(testCases.Contains, Verdict.None);
}
