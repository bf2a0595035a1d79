using Conformance.Mutants.Reaching;

namespace Conformance.Mutants.Judging;

/// <summary>Which test cases a mutant meets first.</summary>
internal static class Turn
{
    /// <summary>In turn those that reach the fewest mutants, which look at little, and closely, and those that reach the most.</summary>
    /// <param name="touching">The test cases that reach the mutant.</param>
    /// <returns>Their ids.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<CaseReach> touching)
    {
        List<CaseReach> narrowest = [.. touching.OrderBy(one => one.Mutants.Count).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return [.. narrowest.Zip(narrowest.AsEnumerable().Reverse(), (narrow, wide) => new[] { narrow.Id, wide.Id }).SelectMany(both => both).Distinct()];
    }
}
