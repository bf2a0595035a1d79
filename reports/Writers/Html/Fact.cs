namespace Conformance.Reports.Writers.Html;

/// <summary>A name with its value.</summary>
internal sealed record Fact(string Name, string Value)
{
    /// <summary>In the order of the names.</summary>
    public static IReadOnlyList<Fact> All(IReadOnlyDictionary<string, string> values) =>
        [.. values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Fact(pair.Key, pair.Value))];
}
