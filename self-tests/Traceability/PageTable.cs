using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Traceability;

/// <summary>Rows of a page's tables that have one heading, without the heading.</summary>
internal static class PageTable
{
    /// <param name="page">Its name in docs/.</param>
    /// <param name="heading">The first cell of the heading.</param>
    /// <returns>Cells of each row, trimmed.</returns>
    public static IReadOnlyList<string[]> Rows(string page, string heading)
    {
        var rows = new List<string[]>();
        var isInside = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", page)))
        {
            string[] cells = line.StartsWith('|') ? [.. line.Split('|')[1..^1].Select(cell => cell.Trim())] : [];
            if (isInside && cells is [not "---", ..])
                rows.Add(cells);
            isInside = cells is [var first, ..] && (isInside || first == heading);
        }

        return rows;
    }

    /// <summary>Ids of the test cases whose last four digits a cell has.</summary>
    public static IEnumerable<string> TestCases(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(digits => $"DMSC-1.0-con-{digits}");
}
