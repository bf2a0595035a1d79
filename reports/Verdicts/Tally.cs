using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Test cases counted in the three groups that continuous integration knows.</summary>
/// <param name="Failed">Fail, error, inconclusive and not-run: whatever should have passed and has not.</param>
/// <param name="Skipped">Not-applicable and not-selected.</param>
public sealed record Tally(int Passed, int Failed, int Skipped)
{
    public static Tally Of(IReadOnlyCollection<Verdict> verdicts)
    {
        var passed = verdicts.Count(verdict => verdict is Verdict.Pass);
        var skipped = verdicts.Count(verdict => verdict is Verdict.NotApplicable or Verdict.NotSelected);
        return new Tally(passed, verdicts.Count - passed - skipped, skipped);
    }

    /// <summary>The closing line of every program of the suite: <c>3 passed, 1 failed, 0 skipped</c>.</summary>
    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
