using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Reads one Node of a TNDS object and the nodes below it.</summary>
internal static class TndsNodeReader
{
    private static readonly string[] Formats = ["b64", "bin", "bool", "chr", "int", "node", "null", "xml", "date", "time", "float"];

    /// <param name="parent">Path of the node around this one; null for a direct child of MgmtTree.</param>
    public static IEnumerable<TndsNode> Read(XElement node, string? parent)
    {
        var path = TndsPath.Of(node, parent);
        var properties = Need(node, "RTProperties");
        var children = node.Elements(Namespaces.DmDdf + "Node").ToList();
        var value = Child(node, "Value");
        var format = FormatOf(properties, path, isInterior: children.Count > 0);

        if (value is not null && (children.Count > 0 || format is "node"))
            throw new MalformedMessageException($"node '{path}' has a Value, and is an interior node.");
        if (children.Count > 0 && format is not "node")
            throw new MalformedMessageException($"node '{path}' has nodes below it, and its Format is '{format}'; 'node' was expected.");

        return children
            .SelectMany(child => Read(child, path))
            .Prepend(new TndsNode(path, format, TypeOf(properties), value is null ? null : OpaqueData.TextOf(value, format), Child(properties, "ACL")?.Value.Trim()));
    }

    public static XElement Need(XElement parent, string name) => Child(parent, name) ?? throw ElementReading.Missing(parent, name);

    public static XElement? Child(XElement parent, string name) => parent.Element(Namespaces.DmDdf + name);

    private static string FormatOf(XElement properties, string path, bool isInterior)
    {
        if (Child(properties, "Format") is not { } format)
            return isInterior || Child(Need(properties, "Type"), "DDFName") is not null ? "node" : "chr";
        var names = format.Elements().Select(element => element.Name.LocalName).ToList();
        return names is [var name] && Formats.Contains(name, StringComparer.Ordinal)
            ? name
            : throw new MalformedMessageException($"Format of node '{path}' holds '{string.Join(' ', names)}', and one of {string.Join(", ", Formats)} was expected.");
    }

    private static string TypeOf(XElement properties)
    {
        var type = Need(properties, "Type");
        var name = Child(type, "MIME") ?? Child(type, "DDFName") ?? throw ElementReading.Missing(type, "MIME' or 'DDFName");
        return name.Value.Trim();
    }
}
