using System.Text.RegularExpressions;

namespace Conformance.Reports.Traceability;

/// <summary>One row of a Markdown table; <c>\|</c> stands for a bar inside a cell.</summary>
/// <param name="Line">In its file, from 1.</param>
internal sealed partial record MarkdownRow(string File, int Line, string Text, IReadOnlyList<string> Cells)
{
    public bool IsSeparator => Cells.All(cell => cell.Length > 0 && cell.Trim('-', ':').Length is 0);

    /// <summary>Null for a line that is no row.</summary>
    public static MarkdownRow? Parse(string file, int line, string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith('|'))
            return null;

        var inner = trimmed.Length > 1 && trimmed.EndsWith('|') && !trimmed.EndsWith(@"\|", StringComparison.Ordinal) ? trimmed[1..^1] : trimmed[1..];
        var cells = Bar().Split(inner).Select(cell => cell.Trim().Replace(@"\|", "|", StringComparison.Ordinal));
        return new MarkdownRow(file, line, trimmed, [.. cells]);
    }

    public FormatException Refuse(string why) => new($"{File}, line {Line}: '{Text}' is not a row of the catalogue: {why}.");

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bar();
}
