using Conformance.Mutants.Reaching;

namespace Conformance.Mutants.Judging;

/// <summary>Which test cases a mutant meets first.</summary>
internal static class Turn
{
    /// <summary>Those that failed on it before; then in turn those that reach the fewest mutants, which look at little, and closely, and those that reach the most.</summary>
    /// <param name="touching">The test cases that reach the mutant.</param>
    /// <param name="failedBefore">Those that failed on it when the sources were others.</param>
    /// <returns>Their ids.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<CaseReach> touching, IReadOnlyList<string> failedBefore)
    {
        List<CaseReach> narrowest = [.. touching.OrderBy(one => one.Mutants.Count).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return
        [
            .. failedBefore.Intersect(narrowest.Select(one => one.Id))
                .Concat(narrowest.Zip(narrowest.AsEnumerable().Reverse(), (narrow, wide) => new[] { narrow.Id, wide.Id }).SelectMany(both => both)).Distinct(),
        ];
    }
}
