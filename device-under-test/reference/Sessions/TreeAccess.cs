using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>What one authenticated server may do to nodes, answered in status codes.</summary>
/// <remarks>
/// A change goes into the layer of the node that it changes, a new node into that of its nearest ancestor; Delete takes what is
/// shown, and base data that a card's object has hidden is shown again: no right over the one is a right over the other. Not taken, 415: TNDS
/// objects, and anything for ./Inbox, which this device fills from a card alone. Not taken, 413: a value longer than <see cref="LargeObject.Longest"/>, and a
/// piece of one.
/// Source: OMA-TS-DM_RepPro-V1_2 (Add, Copy, Delete, Get, Replace); OMA-TS-DM_TND-V1_2, 7.7.1 (access lists).
/// </remarks>
internal sealed class TreeAccess(TreeDraft tree, ServerRights rights)
{
    /// <summary>Gives a leaf's value, or the names of an interior node's children, parted by "/".</summary>
    public Outcome Get(string path)
    {
        var (node, status) = rights.Find(path, "Get");
        if (node is null)
            return status;
        return new Outcome(status, node.IsInterior
            ? new SyncMlItem(Meta: new SyncMlMeta("node", "text/plain"), Data: string.Join('/', tree.ChildNames(node.Path)))
            : Shown(node));
    }

    /// <summary>A leaf's value as it goes to a server: binary data is base64 in either encoding.</summary>
    public static SyncMlItem Shown(TreeNode leaf) => new(Meta: new SyncMlMeta(leaf.Format is "bin" ? "b64" : leaf.Format, leaf.Type), Data: leaf.Value ?? "");

    public int Replace(string path, SyncMlMeta meta, SyncMlItem item)
    {
        var (node, status) = rights.Find(path, "Replace");
        if (node is null)
            return status;
        if (item.Tree is not null || meta.IsTnds)
            return StatusCode.UnsupportedFormat;
        if (node.IsInterior)
            return StatusCode.NotAllowed;
        if (IsTooLarge(item))
            return StatusCode.TooLarge;
        if (meta.Format is { } format && Stored(format) != Stored(node.Format))
            return StatusCode.UnsupportedFormat;
        return Write(node with { Value = item.Data ?? "", Type = meta.Type ?? node.Type });
    }

    public int Add(string path, SyncMlMeta meta, SyncMlItem item)
    {
        var above = NodePath.Upwards(path).Skip(1).Select(tree.Find).OfType<TreeNode>().FirstOrDefault();
        if (!AccessType.Allows("Add", path))
            return StatusCode.NotAllowed;
        if (!rights.Grants(above?.Path ?? NodePath.Root, "Add"))
            return StatusCode.PermissionDenied;
        if (item.Tree is not null || meta.IsTnds || AccessType.IsInbox(path))
            return StatusCode.UnsupportedFormat;
        if (above is null || tree.Find(path) is not null)
            return StatusCode.AlreadyExists;
        if (!above.IsInterior)
            return StatusCode.NotAllowed;
        if (IsTooLarge(item))
            return StatusCode.TooLarge;
        if (!NodeValue.IsFormat(meta.Format ?? "chr"))
            return StatusCode.UnsupportedFormat;
        return Write(New(path, meta, item, above), above);
    }

    public int Delete(string path)
    {
        var (node, status) = rights.Find(path, "Delete");
        if (node is null)
            return status;
        var deleted = Servers(tree.Subtree(path));
        tree.Delete(path);
        var left = Servers(tree.EveryLayer(MoPlace.DmAccounts)).Except(deleted).Select(node => node.Value).ToHashSet();
        foreach (var gone in deleted.Select(node => node.Value).Where(server => !left.Contains(server)))
            RemoveFromAccessLists(gone ?? "");
        return status;
    }

    /// <summary>Copies a leaf over another one of its format, or to where there is none.</summary>
    public int Copy(string? source, string target)
    {
        if (source is null)
            return StatusCode.Forbidden;
        var (node, status) = rights.Find(source, "Get");
        if (node is null)
            return status is StatusCode.NotFound ? StatusCode.Forbidden : status;
        if (node.IsInterior || (tree.Find(target) is { IsInterior: true }))
            return StatusCode.NotAllowed;
        var meta = new SyncMlMeta(node.Format, node.Type);
        var item = new SyncMlItem(Data: node.Value);
        return tree.Find(target) is null ? Add(target, meta, item) : Replace(target, meta, item);
    }

    /// <summary>No node of this device can be executed.</summary>
    public int Exec(string path) => rights.Find(path, "Exec").Status;

    private static bool IsTooLarge(SyncMlItem item) => item.MoreData || LargeObject.SizeOf(item.Data) > LargeObject.Longest;

    private int Write(TreeNode leaf, TreeNode? above = null)
    {
        if (!NodeValue.Fits(leaf.Format, leaf.Value ?? ""))
            return StatusCode.UnsupportedFormat;
        if (above is not null)
            tree.PutProperties(MissingParents(leaf.Path, above));
        tree.Put(leaf);
        return StatusCode.Ok;
    }

    private List<TreeNode> MissingParents(string path, TreeNode above) => [.. NodePath.Upwards(path)
        .Skip(1)
        .TakeWhile(parent => parent != above.Path)
        .Reverse()
        .Select((parent, depth) => TreeNode.Interior(parent, "", above.Layer, depth is 0 ? AutomaticAcl(above) : ""))];

    private TreeNode New(string path, SyncMlMeta meta, SyncMlItem item, TreeNode above)
    {
        var isInterior = meta.Format is "node";
        return new TreeNode(
            path,
            Stored(meta.Format ?? "chr"),
            meta.Type ?? (isInterior ? "" : "text/plain"),
            isInterior && item.Data is null or "" ? null : item.Data ?? "",
            isInterior && NodePath.Parent(path) == above.Path ? AutomaticAcl(above) : "",
            above.Layer);
    }

    /// <summary>A server that may not replace below the parent gets rights on the interior node it adds (TND 7.7.1.3).</summary>
    private string AutomaticAcl(TreeNode parent) => rights.Grants(parent.Path, "Replace")
        ? ""
        : $"Add={rights.ServerId}&Delete={rights.ServerId}&Replace={rights.ServerId}";

    private static List<TreeNode> Servers(IEnumerable<TreeNode> nodes) =>
        [.. nodes.Where(node => DmAccountNodes.IsIdentity(node.Path) && NodePath.Name(node.Path) is "ServerID")];

    /// <summary>A server whose account is gone has no rights any more; the root, which must have a list, falls back to its first one (TND 7.7.1.4).</summary>
    private void RemoveFromAccessLists(string serverId)
    {
        foreach (var node in tree.Subtree(NodePath.Root))
        {
            var acl = Acl.Without(node.Acl, serverId);
            if (acl != node.Acl)
                tree.PutProperties(node with { Acl = acl is "" && node.Path is NodePath.Root ? PermanentNodes.RootAcl : acl });
        }
    }

    /// <summary>The format kept for a format on the wire: binary values travel as b64 in XML.</summary>
    private static string Stored(string format) => format is "b64" ? "bin" : format;
}
