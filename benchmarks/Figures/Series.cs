namespace Conformance.Benchmarks.Figures;

/// <summary>One figure, measured once a round.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">Of the values; "x" for a ratio.</param>
/// <param name="Rounds">In the order of the rounds: what is at one place of two series was measured one right after the other.</param>
internal sealed record Series(string Name, string Unit, IReadOnlyList<double> Rounds)
{
    /// <summary>Null where none is set.</summary>
    public Limit? Limit { get; init; }

    public double Middle => Median.Of(Rounds);

    /// <summary>This figure as a multiple of another, round by round.</summary>
    public Series Over(Series other) => new($"{Name} / {other.Name}", "x", [.. Rounds.Zip(other.Rounds, (mine, its) => mine / its)]);

    /// <summary>Median as a multiple of another's, where the two were not measured in turn, or are near nothing in a round.</summary>
    public Series OverAll(Series other) => new($"{Name} / {other.Name}", "x", [Middle / other.Middle]);

    /// <summary>The same with a limit that the command answers for.</summary>
    public Series AtMost(double limit) => this with { Limit = new Limit(limit, IsJudged: true) };

    /// <summary>The same with a limit that is told only.</summary>
    public Series Toward(double limit) => this with { Limit = new Limit(limit, IsJudged: false) };

    /// <summary>The limit that the median breaks, as a sentence; null where it holds, or is not judged.</summary>
    public string? Broken => Limit is { IsJudged: true, AtMost: var limit } && !(Middle <= limit)
        ? $"{Name}: {Cell} was measured, and {$"{Number.Text(limit)} {Unit}".TrimEnd()} is the limit. Measure again with nothing else running; what stays came with a change since the figures in docs/performance.md."
        : null;

    /// <summary>Median and, of more than one round, the spread.</summary>
    public string Cell => Rounds.Min() < Rounds.Max() ? $"{Number.Text(Middle)} ({Spread}) {Unit}".TrimEnd() : $"{Number.Text(Middle)} {Unit}".TrimEnd();

    public string Spread => $"{Number.Text(Rounds.Min())} .. {Number.Text(Rounds.Max())}";
}
