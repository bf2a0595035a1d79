namespace Conformance.Mutants.Reaching;

/// <summary>What the test cases of a run without any mutant have reached.</summary>
/// <param name="Suite">The suite's hash.</param>
/// <param name="Commit">That it was built from.</param>
/// <param name="Cases">Those that were run.</param>
internal sealed record Reach(string Suite, string Commit, IReadOnlyList<CaseReach> Cases)
{
    /// <summary>Numbers of the mutants that any of them has reached.</summary>
    public IReadOnlySet<int> Covered() => Cases.SelectMany(one => one.Mutants).ToHashSet();

    /// <summary>The test cases that reach a mutant.</summary>
    public IReadOnlyList<CaseReach> Touching(int mutant) => [.. Cases.Where(one => one.Mutants.Contains(mutant))];
}
