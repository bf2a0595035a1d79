namespace Conformance.SelfTests.Cuts;

/// <summary>Which of the possible cuts a run of the tests makes: all of them, or a sample spread over them.</summary>
internal static class CutPlan
{
    /// <summary>Set to 1: every cut is made. Takes some minutes.</summary>
    public const string Variable = "HIL_ALL_CUTS";

    private const int Sample = 6;

    public static bool IsWhole => Environment.GetEnvironmentVariable(Variable) is "1";

    public static IEnumerable<T> Of<T>(IReadOnlyList<T> cuts) =>
        IsWhole || cuts.Count <= Sample ? cuts : Enumerable.Range(0, Sample).Select(at => cuts[at * (cuts.Count - 1) / (Sample - 1)]);
}
