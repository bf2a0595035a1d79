namespace ReferenceDevice.Tree;

/// <summary>One node as it is stored: a place, its run-time properties, its value and its layer.</summary>
/// <remarks>
/// Shape: <c>Value</c> is null on interior nodes; binary values (format bin) are base64 text. An empty <c>Acl</c> means
/// inherited. <c>Type</c> is a MIME type on leaves, a management object identifier or empty on interior nodes.
/// Source: OMA-TS-DM_TND-V1_2, run-time properties.
/// </remarks>
public sealed record TreeNode(string Path, string Format, string Type, string? Value, string Acl, Layer Layer)
{
    public bool IsInterior => Format is "node";

    public static TreeNode Interior(string path, string managementObject = "", Layer layer = Layer.Base, string acl = "") =>
        new(path, "node", managementObject, null, acl, layer);

    public static TreeNode Leaf(string path, string value, string format = "chr", Layer layer = Layer.Base) =>
        new(path, format, "text/plain", value, "", layer);
}
