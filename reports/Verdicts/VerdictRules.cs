using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>How several verdicts fold into one: fail, error, not run, inconclusive, pass, not applicable.</summary>
public static class VerdictRules
{
    private static readonly Verdict[] WorstFirst =
    [
        Verdict.Fail, Verdict.Error, Verdict.NotRun, Verdict.Inconclusive, Verdict.NotSelected, Verdict.Pass, Verdict.NotApplicable,
    ];

    /// <summary>The verdict of a requirement over its test cases, or of a test case over its repetitions; none when there are none.</summary>
    /// <remarks>A requirement is not passed while one of its test cases was left out by a selection.</remarks>
    public static Verdict Worst(IReadOnlyCollection<Verdict> parts) => WorstFirst.FirstOrDefault(parts.Contains, Verdict.None);
}
