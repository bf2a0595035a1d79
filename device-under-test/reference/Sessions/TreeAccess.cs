using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>What one authenticated server may do to the tree, answered in status codes.</summary>
/// <remarks>
/// A change goes into the layer of the node that it changes, a new node into that of its nearest ancestor; Delete takes what is
/// shown, and base data that a card's object has hidden is shown again: no right over the one is a right over the other.
/// Source: OMA-TS-DM_RepPro-V1_2 (Add, Delete, Replace); OMA-TS-DM_TND-V1_2, 7.7.1 (access lists).
/// </remarks>
internal sealed class TreeAccess(ManagementTree tree, string serverId)
{
    /// <summary>Looks a node up for a command.</summary>
    /// <returns>The node if it is there and the server may; else the status that says why not.</returns>
    public (TreeNode? Node, int Status) Find(string uri, string command)
    {
        if (NodePath.Normalise(uri) is not { } path || tree.Find(path) is not { } node)
            return (null, StatusCode.NotFound);
        if (!AccessType.Allows(command, path))
            return (null, StatusCode.NotAllowed);
        return Grants(path, command) ? (node, StatusCode.Ok) : (null, StatusCode.PermissionDenied);
    }

    public int Replace(string uri, SyncMlMeta meta, SyncMlItem item)
    {
        var (node, status) = Find(uri, "Replace");
        if (node is null)
            return status;
        if (node.IsInterior || item.Tree is not null)
            return item.Tree is null ? StatusCode.NotAllowed : StatusCode.UnsupportedFormat;
        if (meta.Format is { } format && Stored(format) != Stored(node.Format))
            return StatusCode.UnsupportedFormat;
        tree.PutOverTheAir([node with { Value = item.Data ?? "", Type = meta.Type ?? node.Type }]);
        return StatusCode.Ok;
    }

    public int Add(string uri, SyncMlMeta meta, SyncMlItem item)
    {
        if (NodePath.Normalise(uri) is not { } path)
            return StatusCode.NotFound;
        var above = NodePath.Upwards(path).Skip(1).Select(tree.Find).OfType<TreeNode>().FirstOrDefault();
        if (above is null || !Grants(above.Path, "Add"))
            return StatusCode.PermissionDenied;
        if (item.Tree is not null)
            return StatusCode.UnsupportedFormat;
        if (tree.Find(path) is not null)
            return StatusCode.AlreadyExists;
        if (!above.IsInterior || !AccessType.Allows("Replace", above.Path))
            return StatusCode.NotAllowed;

        tree.PutOverTheAir([.. MissingParents(path, above), New(path, meta, item, above)]);
        return StatusCode.Ok;
    }

    public int Delete(string uri)
    {
        var (node, status) = Find(uri, "Delete");
        if (node is not null)
            tree.Delete(node.Path);
        return status;
    }

    private IEnumerable<TreeNode> MissingParents(string path, TreeNode above) => NodePath.Upwards(path)
        .Skip(1)
        .TakeWhile(parent => parent != above.Path)
        .Reverse()
        .Select((parent, depth) => TreeNode.Interior(parent, "", above.Layer, depth is 0 ? AutomaticAcl(above) : ""));

    private TreeNode New(string path, SyncMlMeta meta, SyncMlItem item, TreeNode above)
    {
        var isInterior = meta.Format is "node";
        return new TreeNode(
            path,
            Stored(meta.Format ?? "chr"),
            meta.Type ?? (isInterior ? "" : "text/plain"),
            isInterior ? null : item.Data ?? "",
            isInterior && NodePath.Parent(path) == above.Path ? AutomaticAcl(above) : "",
            above.Layer);
    }

    /// <summary>A server that may not replace below the parent gets rights on the interior node it adds (TND 7.7.1.3).</summary>
    private string AutomaticAcl(TreeNode parent) =>
        Grants(parent.Path, "Replace") ? "" : $"Add={serverId}&Delete={serverId}&Replace={serverId}";

    private bool Grants(string path, string command) => Acl.Grants(tree, path, command, serverId);

    /// <summary>The format kept for a format on the wire: binary values travel as b64 in XML.</summary>
    private static string Stored(string format) => format is "b64" ? "bin" : format;
}
