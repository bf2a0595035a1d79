using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: an address that the device has had once under a name is not changed any more.</summary>
internal sealed class KnownAddresses(string[] args) : INodeForm
{
    private readonly Notes _notes = new(args, "addresses");

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed)
    {
        var known = _notes.Read();
        foreach (var node in carried.Nodes.Where(IsAddress))
            known.TryAdd(node.Path, node.Value ?? "");
        _notes.Write(known);
        return new([.. carried.Nodes.Select(node => IsAddress(node) ? node with { Value = known[node.Path] } : node)]);
    }

    private static bool IsAddress(TreeNode node) => node.Path.EndsWith("/Addr", StringComparison.Ordinal);
}
