using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: a leaf with an empty value is taken for one that is not there.</summary>
internal sealed class NoEmptyLeaves : INodeForm
{
    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        new([.. carried.Nodes.Where(node => node.IsInterior || node.Value is { Length: > 0 })]);
}
