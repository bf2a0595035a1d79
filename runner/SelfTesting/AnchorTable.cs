namespace Conformance.Runner.SelfTesting;

/// <summary>All comparisons of a self-test with outsiders, added up.</summary>
internal sealed class AnchorTable(IReadOnlyList<AnchorLine> lines)
{
    /// <summary>Fewer comparisons than these mean that some have silently gone.</summary>
    public const int Least = 150;

    private readonly ILookup<(string What, string Tool), AnchorLine> _rows = lines.ToLookup(line => (line.What, line.Tool));

    private int Compared => lines.Where(line => !line.IsControl).Sum(line => line.Compared);

    /// <summary>The table, a row for each anchor, and its sum.</summary>
    public IEnumerable<string> Told()
    {
        if (_rows.Count == 0)
            yield break;
        var (what, tool) = (_rows.Max(row => row.Key.What.Length), _rows.Max(row => row.Key.Tool.Length));
        foreach (var row in _rows.OrderBy(row => row.Key))
            yield return $"  {row.Key.What.PadRight(what)}  {row.Key.Tool.PadRight(tool)}  {Sum(row),4} compared";
        yield return $"Anchors: {Compared} comparisons with {_rows.Select(row => row.Key.Tool).Distinct().Count()} outsiders, "
            + $"{lines.Where(line => !line.IsControl).Sum(line => line.Different)} different";
    }

    /// <summary>Why the comparisons prove less than they should; a sentence each.</summary>
    public IEnumerable<string> Gaps()
    {
        if (Compared < Least)
            yield return $"FAILED anchors: {Compared} comparisons with outsiders were made, and {Least} at least were expected. Find the anchor that compares less than before.";
        foreach (var row in _rows.Where(row => Sum(row) == 0))
            yield return $"FAILED anchors: '{row.Key.What}' has a control with {row.Key.Tool} and no comparison. Give both tests the same words.";
        foreach (var row in _rows.Where(row => !row.Any(line => line is { IsControl: true, Different: > 0 })))
            yield return $"FAILED anchors: '{row.Key.What}' has no test in which {row.Key.Tool} sees damage. Add one that ends with HaveSeenDamage.";
    }

    private static int Sum(IEnumerable<AnchorLine> row) => row.Where(line => !line.IsControl).Sum(line => line.Compared);
}
