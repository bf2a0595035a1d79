using Conformance.Mutants.Reaching;

namespace Conformance.Mutants.Judging;

/// <summary>Which test cases a mutant meets first.</summary>
internal static class Turn
{
    /// <summary>As many as a run has in about the time that it takes to start.</summary>
    public const int First = 12;

    /// <summary>
    /// Those that have killed most mutants of the same file; then, in turn, those that reach the fewest mutants, which look at little, and closely, and
    /// those that reach the most.
    /// </summary>
    /// <param name="touching">The test cases that reach the mutant.</param>
    /// <param name="kills">How many mutants of the file each has killed.</param>
    /// <returns>One run's test cases, then, where there are more, those of another one.</returns>
    public static IReadOnlyList<IReadOnlyList<CaseReach>> Of(IEnumerable<CaseReach> touching, IReadOnlyDictionary<string, int> kills)
    {
        List<CaseReach> narrowest = [.. touching.OrderBy(one => one.Mutants.Count).ThenBy(one => one.Id, StringComparer.Ordinal)];
        List<CaseReach> ordered =
        [
            .. narrowest.Zip(narrowest.AsEnumerable().Reverse(), (narrow, wide) => new[] { narrow, wide }).SelectMany(both => both).Distinct()
                .OrderByDescending(one => kills.GetValueOrDefault(one.Id)),
        ];
        return ordered.Count <= First ? [ordered] : [ordered[..First], ordered[First..]];
    }
}
