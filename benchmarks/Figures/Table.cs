namespace Conformance.Benchmarks.Figures;

/// <summary>A Markdown table that can be read in a terminal too: the first column to the left, figures to the right.</summary>
internal sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public override string ToString()
    {
        var widths = Headings.Select((heading, column) => Rows.Select(row => row[column].Length).Append(heading.Length).Append(4).Max()).ToList();
        var lines = Rows.Prepend([.. widths.Select((width, column) => column is 0 ? new string('-', width) : new string('-', width - 1) + ':')]).Prepend(Headings);
        return string.Concat(lines.Select(line => $"| {string.Join(" | ", line.Select((cell, column) => column is 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])))} |\n"));
    }
}
