namespace Conformance.Mutants.Reaching;

/// <summary>What the test cases have reached without any mutant.</summary>
/// <param name="Cases">Those that were run.</param>
internal sealed record Reach(IReadOnlyList<CaseReach> Cases)
{
    /// <summary>Numbers of the mutants that any of them has reached.</summary>
    public IReadOnlySet<int> Covered() => Cases.SelectMany(one => one.Mutants).ToHashSet();

    /// <summary>The test cases that reach a mutant.</summary>
    public IReadOnlyList<CaseReach> Touching(int mutant) => [.. Cases.Where(one => one.Mutants.Contains(mutant))];

    /// <summary>Without the test cases that are gone, or whose text is another now.</summary>
    /// <param name="marks">Of the texts now, by the test case's id.</param>
    public Reach Now(IReadOnlyDictionary<string, string> marks) => new([.. Cases.Where(one => marks.GetValueOrDefault(one.Id) == one.Text)]);

    public Reach With(Reach more) => new([.. Cases.Concat(more.Cases).OrderBy(one => one.Id, StringComparer.Ordinal)]);
}
