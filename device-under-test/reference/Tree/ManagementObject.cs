namespace ReferenceDevice.Tree;

/// <summary>A management object before it has a place: nodes with paths relative to the object that carried them.</summary>
/// <remarks>Shape: the first node is the root, "operator"; the others are below it, "operator/AppAddr/1/Addr".</remarks>
public sealed record ManagementObject(IReadOnlyList<TreeNode> Nodes)
{
    public string RootName => Nodes[0].Path;

    /// <summary>The identifier of the kind of object, for example urn:oma:mo:oma-dm-dmacc:1.0; empty if it says none.</summary>
    public string Identifier => Nodes[0].Type;

    /// <summary>The value of a leaf below the root, or null.</summary>
    public string? Value(string relative) =>
        Nodes.FirstOrDefault(node => node.Path == $"{RootName}/{relative}")?.Value;

    /// <summary>The nodes as they are once the root has that place.</summary>
    public IEnumerable<TreeNode> At(string place) => Nodes.Select(node => node with { Path = place + node.Path[RootName.Length..] });
}
