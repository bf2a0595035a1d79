namespace Conformance.Mutants.Making;

/// <summary>By which a mutant is known when lines move: mutants of equal lines of a file are one.</summary>
internal sealed record MutantKey(string File, string Operator, string Code, string Original)
{
    /// <summary>However much space there is between the words of the original, and wherever its lines end.</summary>
    public static MutantKey Of(string file, string kind, string code, string original) =>
        new(file, kind, code.Trim(), string.Join(' ', original.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
