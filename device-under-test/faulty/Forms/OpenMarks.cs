using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: the leaf that says what is kept may be written by every server.</summary>
internal sealed class OpenMarks : INodeForm
{
    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        new([.. carried.Nodes.Select(node => node.Path == $"{carried.RootName}/Ext/DMSC/Persist" ? node with { Acl = "Get=*&Replace=*" } : node)]);
}
