namespace Conformance.Benchmarks.Figures;

/// <summary>What one part has measured.</summary>
/// <param name="Broken">A sentence for each limit that does not hold.</param>
internal sealed record Findings(Table Table, IReadOnlyList<string> Broken)
{
    private static readonly string[] Headings = ["figure", "median", "lowest .. highest", "at most"];

    /// <summary>A row a series.</summary>
    public static Findings Of(IReadOnlyList<Series> series) => new(
        new Table(Headings, [.. series.Select(Row)]), [.. series.Select(one => one.Broken).OfType<string>()]);

    private static IReadOnlyList<string> Row(Series series) =>
        [series.Name, $"{Number.Text(series.Middle)} {series.Unit}", series.Rounds.Count > 1 ? series.Spread : "", series.Limit is { } limit ? $"{Number.Text(limit.AtMost)} {series.Unit}" : ""];
}
