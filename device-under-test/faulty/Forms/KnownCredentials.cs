using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: a management account goes on with the credentials that it has had first under its name, whoever the subscriber is.</summary>
internal sealed class KnownCredentials(string[] args) : INodeForm
{
    private const string Kind = "urn:oma:mo:oma-dm-dmacc:1.0";

    private readonly Notes _notes = new(args, "credentials");

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed)
    {
        if (carried.Identifier is not Kind)
            return carried;
        var known = _notes.Read();
        foreach (var node in carried.Nodes.Where(IsCredential))
            known.TryAdd(node.Path, node.Value ?? "");
        _notes.Write(known);
        return new([.. carried.Nodes.Select(node => IsCredential(node) ? node with { Value = known[node.Path] } : node)]);
    }

    private static bool IsCredential(TreeNode node) => NameOf(node) is "AAuthName" or "AAuthSecret";

    private static string NameOf(TreeNode node) => node.Path[(node.Path.LastIndexOf('/') + 1)..];
}
