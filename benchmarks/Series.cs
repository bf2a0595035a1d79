namespace Conformance.Benchmarks;

/// <summary>One figure, measured once a round.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">Of the values.</param>
/// <param name="Rounds">In the order of the rounds: what is at one place of two series was measured one right after the other.</param>
internal sealed record Series(string Name, string Unit, IReadOnlyList<double> Rounds)
{
    /// <summary>This figure as a multiple of another, round by round.</summary>
    public Series Over(Series other) => new($"{Name} / {other.Name}", "x", [.. Rounds.Zip(other.Rounds, (mine, its) => mine / its)]);

    public override string ToString() => $"{Name,-58} {Median.Of(Rounds),10:0.00} {Unit,-2}  ({Rounds.Min():0.00} .. {Rounds.Max():0.00})";
}
