using Conformance.Fixtures.ManagementObjects;
using Conformance.Reports.Writers;

namespace Conformance.Runner.Cards;

/// <summary>The nodes of a management object, indented by their depth, as a device must hold them. Secrets are masked.</summary>
internal static class NodeText
{
    private const int FormatColumn = 6;
    private const int LongestValue = 200;
    private const int Margin = 3;

    private static readonly string[] Secrets = ["AAuthSecret", "AAuthData"];

    private sealed record Row(string Name, string Format, string Value);

    public static IEnumerable<string> Lines(ManagementObject mo, Terminal terminal)
    {
        List<Row> rows = [new Row(mo.RootName, NodeFormat.Interior, With(mo.Type, mo.Acl)), .. mo.Nodes.Select(node => Of(node))];
        var names = rows.Max(row => row.Name.Length) + 2;
        var room = (terminal.Width ?? LongestValue + names + FormatColumn + Margin) - names - FormatColumn - Margin;
        return rows.Select(row => $"{row.Name.PadRight(names)}{terminal.Paint(Colour.Faint, row.Format.PadRight(FormatColumn))}{Terminal.Cut(row.Value, room)}".TrimEnd());
    }

    private static Row Of(ObjectNode node)
    {
        var value = Secrets.Contains(node.Name) ? "(secret)" : node.Value is { Length: > LongestValue } text ? $"{text.Length} characters: {text}" : node.Value ?? "";
        var type = node.Type is "" or ObjectNode.PlainText ? "" : $"({node.Type})";
        return new Row(new string(' ', 2 * (node.Path.Count(sign => sign is '/') + 1)) + node.Name, node.Format, With($"{value} {type}".Trim(), node.Acl));
    }

    private static string With(string text, string acl) => acl.Length is 0 ? text : $"{text} [{acl}]".TrimStart();
}
