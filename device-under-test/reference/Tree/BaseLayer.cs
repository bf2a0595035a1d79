using ReferenceDevice.Contract;

namespace ReferenceDevice.Tree;

/// <summary>The base layer of a factory-new device with the nodes of a set-up in it.</summary>
internal static class BaseLayer
{
    /// <summary>Permanent nodes first, then the set-up's nodes, missing parents made.</summary>
    /// <exception cref="FormatException">A path of the set-up addresses no node, or a format is none.</exception>
    public static IReadOnlyCollection<TreeNode> From(IEnumerable<Node> setup, DeviceModel model)
    {
        var nodes = PermanentNodes.Of(model).ToDictionary(node => node.Path);
        foreach (var node in setup)
        {
            var path = NodePath.Normalise(node.Path) ?? throw new FormatException(
                $"'{node.Path}' is not a node of a management tree: names are parted by one '/', none is empty, '.' or '..'. "
                + "Write it as './DMAcc/operator'.");
            if (!NodeValue.IsFormat(node.Format))
                throw new FormatException($"'{node.Format}' of node '{path}' is no format; expected one of {string.Join(", ", NodeValue.Formats)}.");
            foreach (var parent in NodePath.Upwards(path).Skip(1).Reverse())
                nodes.TryAdd(parent, TreeNode.Interior(parent));
            nodes[path] = new TreeNode(path, node.Format, node.Type ?? DefaultType(node), node.Value, node.Acl ?? "", Layer.Base);
        }

        return nodes.Values;
    }

    private static string DefaultType(Node node) => node.Format is "node" ? "" : "text/plain";
}
