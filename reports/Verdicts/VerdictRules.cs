using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>How verdicts fold into one. Written here and nowhere else.</summary>
public static class VerdictRules
{
    private static readonly Verdict[] WorstFirst =
    [
        Verdict.Fail, Verdict.Error, Verdict.NotRun, Verdict.Inconclusive, Verdict.NotSelected, Verdict.Pass, Verdict.NotApplicable,
    ];

    /// <summary>The verdict of an attempt after one thing more has happened in it.</summary>
    /// <remarks>
    /// <c>none &lt; pass &lt; inconclusive &lt; fail</c>, the worst wins. Fail and error are final, whichever comes first:
    /// a check that failed on complete evidence stands although the rig breaks later, and after the rig broke no check proves anything.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is a verdict that is decided without running.</exception>
    public static Verdict Fold(Verdict soFar, Verdict next)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)soFar, (int)Verdict.Error, nameof(soFar));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)next, (int)Verdict.Error, nameof(next));
        return soFar is Verdict.Fail ? soFar : (Verdict)Math.Max((int)soFar, (int)next);
    }

    /// <summary>The verdict of a requirement over its test cases; none when it has no test case.</summary>
    /// <remarks>A requirement is not passed while one of its test cases was left out by a selection.</remarks>
    public static Verdict OfRequirement(IReadOnlyCollection<Verdict> testCases) =>
        WorstFirst.FirstOrDefault(testCases.Contains, Verdict.None);
}
