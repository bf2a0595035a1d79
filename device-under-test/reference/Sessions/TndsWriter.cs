using System.Xml.Linq;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Writes nodes as a TNDS object in XML.</summary>
/// <remarks>
/// A node whose parent is not among them stands directly in MgmtTree, with the parent's URI as its Path. The root has an empty name.
/// Source: OMA-TS-DM_TNDS-V1_2.
/// </remarks>
internal static class TndsWriter
{
    /// <param name="nodes">Each behind its parent.</param>
    public static string Write(IReadOnlyList<TreeNode> nodes, TndsProperties properties)
    {
        var tree = Element("MgmtTree", Element("VerDTD", "1.2"));
        var written = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var parent = NodePath.Parent(node.Path);
            var above = parent is null ? null : written.GetValueOrDefault(parent);
            var element = Write(node, above is null ? parent : null, properties);
            (above ?? tree).Add(element);
            written[node.Path] = element;
        }

        return tree.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Write(TreeNode node, string? path, TndsProperties properties) => Element("Node",
        Element("NodeName", node.Path is NodePath.Root ? "" : NodePath.Name(node.Path)),
        path is null ? null : Element("Path", path),
        Element("RTProperties",
            properties.Acl && node.Acl is not "" ? Element("ACL", node.Acl) : null,
            properties.Format ? Element("Format", Element(node.Format)) : null,
            Element("Type", Element(node.IsInterior ? "DDFName" : "MIME", node.Type))),
        properties.Value && !node.IsInterior ? Element("Value", node.Value ?? "") : null);

    private static XElement Element(string name, params object?[] content) => new(Namespaces.DmDdf + name, content);
}
