using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>What one authenticated server may do with a node: by the node's kind first, then by access lists.</summary>
/// <remarks>Source: OMA-TS-DM_TND-V1_2, 7.7.1.</remarks>
internal sealed class ServerRights(TreeDraft tree, string serverId, IObedience obedience)
{
    public string ServerId => serverId;

    /// <summary>Looks a node up for a command.</summary>
    /// <returns>The node if it is there and the server may; else the status that says why not.</returns>
    public (TreeNode? Node, int Status) Find(string path, string command, string? accessType = null)
    {
        if (tree.Find(path) is not { } node)
            return (null, StatusCode.NotFound);
        if (!AccessType.Allows(accessType ?? command, path))
            return (null, StatusCode.NotAllowed);
        return Grants(path, command) ? (node, StatusCode.Ok) : (null, StatusCode.PermissionDenied);
    }

    public bool Grants(string path, string command) => obedience.Permits(Acl.Grants(tree.Find, path, command, serverId));

    /// <summary>The access list of an interior node is changed with Replace on it or on its parent, that of a leaf with Replace on its parent alone.</summary>
    public bool MayChangeAcl(TreeNode node) =>
        (node.IsInterior && Grants(node.Path, "Replace"))
        || (NodePath.Parent(node.Path) is { } parent && Grants(parent, "Replace"));
}
