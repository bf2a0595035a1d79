using System.Xml;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Tree;

/// <summary>The base layer of a factory-new device with the nodes of a set-up in it.</summary>
internal static class BaseLayer
{
    /// <summary>Permanent nodes first, then the set-up's nodes, missing parents made.</summary>
    /// <exception cref="FormatException">A path of the set-up addresses no node, a format is none, or a text is none in XML.</exception>
    public static IReadOnlyCollection<TreeNode> From(IEnumerable<Node> setup, DeviceModel model)
    {
        var nodes = PermanentNodes.Of(model).ToDictionary(node => node.Path);
        foreach (var node in setup)
        {
            var path = NodePath.Normalise(node.Path) ?? throw new FormatException(
                $"'{node.Path}' is not a node of a management tree: names are parted by one '/', none is empty, '.' or '..'. "
                + "Write it as './DMAcc/operator'.");
            foreach (var text in new[] { path, node.Type, node.Value, node.Acl })
                CheckText(text ?? "", path);
            if (!NodeValue.IsFormat(node.Format))
                throw new FormatException($"'{node.Format}' of node '{path}' is no format; expected one of {string.Join(", ", NodeValue.Formats)}.");
            foreach (var parent in NodePath.Upwards(path).Skip(1).Reverse())
                nodes.TryAdd(parent, TreeNode.Interior(parent));
            nodes[path] = new TreeNode(path, node.Format, node.Type ?? DefaultType(node), node.Value, node.Acl ?? "", Layer.Base);
        }

        return nodes.Values;
    }

    // a DM message is XML, and could not carry it
    private static void CheckText(string text, string path)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException character)
        {
            throw new FormatException($"Node '{path}' holds a character that no DM message can carry (XML 1.0, 2.2): {character.Message} Leave it out.", character);
        }
    }

    private static string DefaultType(Node node) => node.Format is "node" ? "" : "text/plain";
}
