using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Run-time properties of nodes: ACL, Format, Name, Size of leaves and Type; ACL and Name can be replaced.</summary>
/// <remarks>
/// 406 for properties that this device does not keep (Title, TStamp, VerNo) and for the size of an interior node; 405 for other
/// commands. Source: OMA-TS-DM_TND-V1_2, 7.
/// </remarks>
internal sealed class PropertyAccess(TreeDraft tree, ServerRights rights, UriLimits limits)
{
    public Outcome Get(string path, string property)
    {
        var (node, status) = rights.Find(path, "Get");
        if (node is null)
            return status;
        return Value(node, property) is { } value ? new Outcome(status, new SyncMlItem(Data: value)) : StatusCode.FeatureNotSupported;
    }

    public int Replace(string path, string property, string value)
    {
        if (tree.Find(path) is not { } node)
            return StatusCode.NotFound;
        return property switch
        {
            "ACL" => ReplaceAcl(node, value),
            "Name" => Rename(node, value),
            _ => Value(node, property) is null ? StatusCode.FeatureNotSupported : StatusCode.NotAllowed,
        };
    }

    private static string? Value(TreeNode node, string property) => property switch
    {
        "ACL" => node.Acl,
        "Format" => node.Format,
        "Name" => NodePath.Name(node.Path),
        "Size" when !node.IsInterior => $"{NodeValue.Size(node)}",
        "Type" => node.Type,
        _ => null,
    };

    private int ReplaceAcl(TreeNode node, string acl)
    {
        if (!rights.MayChangeAcl(node))
            return StatusCode.PermissionDenied;
        if (!Acl.IsWellFormed(acl))
            return StatusCode.UnsupportedFormat;
        if (node.Path is NodePath.Root && (acl is "" || AddEntry(acl) != AddEntry(node.Acl)))
            return StatusCode.NotAllowed;
        tree.PutProperties(node with { Acl = acl });
        return StatusCode.Ok;
    }

    private int Rename(TreeNode node, string name)
    {
        if (rights.Find(node.Path, "Replace", "Rename") is { Node: null, Status: var refusal })
            return refusal;
        if (name is "" or "." or ".." || name.Contains('/'))
            return StatusCode.UnsupportedFormat;
        var place = NodePath.Child(NodePath.Parent(node.Path)!, name);
        if (tree.Find(place) is not null)
            return StatusCode.AlreadyExists;

        var moved = tree.Subtree(node.Path).ConvertAll(old => old with { Path = place + old.Path[node.Path.Length..] });
        if (!moved.TrueForAll(renamed => limits.Hold(renamed.Path)))
            return StatusCode.UriTooLong;
        tree.Delete(node.Path);
        tree.PutProperties(moved);
        return StatusCode.Ok;
    }

    private static string? AddEntry(string acl) =>
        Array.Find(acl.Split('&'), entry => entry.StartsWith("Add=", StringComparison.Ordinal));
}
