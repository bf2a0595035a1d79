namespace Conformance.Mutants.Making;

/// <summary>A source with its mutants.</summary>
/// <param name="Next">The number after those that it has taken, dropped ones with them.</param>
internal sealed record WovenFile(string File, string Text, int Next, IReadOnlyList<Mutant> Mutants);
