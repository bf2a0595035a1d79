using ReferenceDevice.Contract;

namespace ReferenceDevice.Tree;

/// <summary>The tree as the control contract shows it: secrets have no value.</summary>
internal static class NodeView
{
    public static Node Of(TreeNode node) => new(
        node.Path,
        node.Format,
        node.Type,
        node.IsInterior || AccessType.IsSecret(node.Path) ? null : node.Value ?? "",
        node.Acl,
        node.Layer is Layer.Base ? "base" : "card");
}
