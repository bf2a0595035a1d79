namespace Conformance.Mutants.Making;

/// <summary>One small change of the reference device.</summary>
/// <param name="Number">By which it is switched on.</param>
/// <param name="File">Below the device's folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Operator">The kind of change.</param>
/// <param name="Code">The line as it stands there, without spaces at the ends.</param>
/// <param name="Original">What is changed.</param>
/// <param name="Mutated">What it is changed into.</param>
internal sealed record Mutant(int Number, string File, int Line, string Operator, string Code, string Original, string Mutated)
{
    /// <summary>The same wherever the line moves to in its file.</summary>
    public MutantKey Key => MutantKey.Of(File, Operator, Code, Original);

    public string Place => $"{File}:{Line}";
}
