namespace Conformance.Mutants.Making;

/// <summary>By which a mutant is known when lines move: mutants of equal lines of a file are one.</summary>
internal sealed record MutantKey(string File, string Operator, string Code, string Original);
