using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;

namespace Conformance.Mutants.Telling;

/// <summary>What the page tells.</summary>
/// <param name="Seed">Of the sample.</param>
/// <param name="Suite">The suite's hash.</param>
/// <param name="Commit">That it was built from.</param>
/// <param name="Mutants">All that were made.</param>
/// <param name="Sample">Those that were to be judged.</param>
/// <param name="Reach">Of the test cases.</param>
/// <param name="Judgements">By number; those of the sample that were judged.</param>
internal sealed record Findings(
    int Seed, string Suite, string Commit, IReadOnlyList<Mutant> Mutants, IReadOnlyList<Mutant> Sample, Reach Reach, IReadOnlyDictionary<int, Judgement> Judgements)
{
    public int Covered { get; } = Mutants.IntersectBy(Reach.Covered(), mutant => mutant.Number).Count();

    public bool IsWhole => Judgements.Count == Sample.Count;

    public IReadOnlyList<Mutant> With(Fate fate) =>
        [.. Sample.Where(mutant => Judgements.GetValueOrDefault(mutant.Number)?.Fate == fate).OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line)];

    public int Count(Fate fate) => Judgements.Values.Count(one => one.Fate == fate);
}
