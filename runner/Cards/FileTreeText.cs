using Conformance.Fixtures.Cards.Files;
using Conformance.Reports.Writers;

namespace Conformance.Runner.Cards;

/// <summary>The files of a card as a tree: identifier, what it holds, size, who reads and who writes.</summary>
internal static class FileTreeText
{
    private const int SizeColumn = 16;
    private const int AccessColumn = 15;
    private const int LongestContent = 60;

    private sealed record Row(string Tree, string Content, string Size, string Access);

    public static IEnumerable<string> Lines(DedicatedFile master, Terminal terminal)
    {
        var rows = Rows(master, "", "").Prepend(new Row("file", "holds", "bytes", "read / write")).ToList();
        var tree = rows.Max(row => row.Tree.Length) + 2;
        var room = (terminal.Width ?? int.MaxValue) - tree - SizeColumn - AccessColumn;
        var content = Math.Min(Math.Min(rows.Max(row => row.Content.Length), LongestContent), room - 2);
        return rows.Select((row, place) =>
        {
            var line = $"{row.Tree.PadRight(tree)}{Terminal.Cut(row.Content, content).PadRight(content + 2)}{row.Size.PadRight(SizeColumn)}{row.Access}".TrimEnd();
            return place is 0 ? terminal.Paint(Colour.Faint, line) : line;
        });
    }

    // the branch that leads to a file, and how the lines below it are indented
    private static IEnumerable<Row> Rows(CardFile file, string branch, string indent)
    {
        yield return new Row(branch + Identifier(file), file is DedicatedFile { Aid: { } aid } ? $"{file.Content} {Convert.ToHexString(aid)}" : file.Content, Size(file), Access(file));
        foreach (var (place, child) in ((file as DedicatedFile)?.Files ?? []).Index())
        {
            var isLast = place == ((DedicatedFile)file).Files.Count - 1;
            foreach (var row in Rows(child, indent + (isLast ? "└ " : "├ "), indent + (isLast ? "  " : "│ ")))
                yield return row;
        }
    }

    private static string Identifier(CardFile file) => file is DedicatedFile { HasFileId: false } ? "ADF" : file.Id.ToString("X4", null);

    private static string Size(CardFile file) => file switch
    {
        TransparentFile transparent => $"{transparent.Bytes.Length}",
        LinearFixedFile linear => $"{linear.Records.Count} records of {linear.RecordLength}",
        _ => "",
    };

    private static string Access(CardFile file) => file is DedicatedFile ? ""
        : file.LifeCycle is LifeCycle.Deactivated ? "deactivated"
        : $"{Word(file.Access.Read)} / {Word(file.Access.Update)}";

    private static string Word(AccessCondition condition) => condition switch
    {
        AccessCondition.Always => "all",
        AccessCondition.Pin1 => "PIN1",
        AccessCondition.Administrator => "ADM",
        _ => "nobody",
    };
}
