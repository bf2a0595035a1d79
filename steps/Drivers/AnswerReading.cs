using System.Xml;
using System.Xml.Linq;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts what an answer brings into words that are the same wherever the answer says the same.</summary>
/// <remarks>Source: OMA-TS-DM_TND-V1_2, 7.4 (lists), 7.7.1 (access lists); OMA-TS-DM_TNDS-V1_2, 6.</remarks>
public static class AnswerReading
{
    /// <summary>The data as they are.</summary>
    public static string? Value(IReadOnlyList<SeenItem> items) => items is [{ Data: { } data }, ..] ? Shortened.Of(data) : null;

    /// <summary>Names of nodes, in any order.</summary>
    public static string? Names(IReadOnlyList<SeenItem> items) => InAnyOrder(items, '/');

    /// <summary>Entries of an access list, in any order.</summary>
    public static string? Acl(IReadOnlyList<SeenItem> items) => InAnyOrder(items, '&');

    /// <summary>The data of all items, in any order.</summary>
    public static string? All(IReadOnlyList<SeenItem> items) => string.Join(", ", items.Select(item => item.Data).Order(StringComparer.Ordinal));

    /// <summary>A node in each item: its path, its format and its value.</summary>
    public static string? Nodes(IReadOnlyList<SeenItem> items) => Told(items.Select(item => new DeviceNode(Path(item.Uri ?? ""), item.Format ?? NodeFormat.Text, Value: item.Data)));

    /// <summary>A tree in one document.</summary>
    /// <exception cref="InconclusiveException">It is not XML: the bench reads no other form of it here.</exception>
    public static string? Document(IReadOnlyList<SeenItem> items)
    {
        try
        {
            var tree = XElement.Parse(items is [{ Data: { } data }, ..] ? data : "");
            return Told(tree.Elements(TndsDocument.Namespace + "Node").SelectMany(node => Read(node, Path(Text(node, "Path") ?? ""))));
        }
        catch (XmlException)
        {
            throw new InconclusiveException("The device has answered ?list=TNDS with something else than an XML document, and the bench reads nothing else there.");
        }
    }

    /// <summary>Nodes in the words of these readings.</summary>
    public static string Told(IEnumerable<DeviceNode> nodes) => string.Join("; ", nodes.OrderBy(node => node.Path, StringComparer.Ordinal).Select(node =>
        string.Join(' ', new[] { node.Path, node.Format, string.IsNullOrEmpty(node.Acl) ? null : $"({node.Acl})", string.IsNullOrEmpty(node.Value) ? null : $"= '{node.Value}'" }.OfType<string>())));

    private static IEnumerable<DeviceNode> Read(XElement node, string above)
    {
        var path = above is "" ? Text(node, "NodeName") ?? "" : $"{above}/{Text(node, "NodeName")}";
        var properties = node.Element(TndsDocument.Namespace + "RTProperties");
        var format = properties?.Element(TndsDocument.Namespace + "Format")?.Elements().FirstOrDefault()?.Name.LocalName;
        var own = new DeviceNode(Path(path), format ?? "", null, node.Element(TndsDocument.Namespace + "Value")?.Value, Text(properties, "ACL"));
        return node.Elements(TndsDocument.Namespace + "Node").SelectMany(child => Read(child, path)).Prepend(own);
    }

    private static string? Text(XElement? element, string name) => element?.Element(TndsDocument.Namespace + name)?.Value.Trim();

    /// <summary>Below the root, whether or not the device says so.</summary>
    private static string Path(string uri) => uri is "" or "." || uri.StartsWith("./", StringComparison.Ordinal) ? uri : $"./{uri}";

    private static string? InAnyOrder(IReadOnlyList<SeenItem> items, char between) =>
        items is [{ Data: { } data }, ..] ? string.Join(between, data.Split(between).Order(StringComparer.Ordinal)) : null;
}
