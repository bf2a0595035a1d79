using Conformance.Mutants.Making;

namespace Conformance.Mutants.Judging;

/// <summary>What the suite made of one mutant.</summary>
/// <param name="Mutant">Its number.</param>
/// <param name="Place">Where it is.</param>
/// <param name="By">The test case that failed.</param>
/// <param name="Why">For one that was neither killed nor survived.</param>
internal sealed record Judgement(int Mutant, string Place, Fate Fate, string? By, string? Why)
{
    public static Judgement Of(Mutant mutant, Fate fate, string? by = null, string? why = null) => new(mutant.Number, mutant.Place, fate, by, why);
}
