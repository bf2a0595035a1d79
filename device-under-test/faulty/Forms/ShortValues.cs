using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: a value has room for a kilobyte; what is longer is cut.</summary>
internal sealed class ShortValues : INodeForm
{
    private const int Room = 1 << 10;

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        new([.. carried.Nodes.Select(node => node.Value is { Length: > Room } value ? node with { Value = value[..Room] } : node)]);
}
