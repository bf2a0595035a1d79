using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Keeping;

/// <summary>The fault: management accounts stay, whatever the card says and whoever comes next, so that their servers go on reaching the device.</summary>
internal sealed class ManagementAccounts : KeepingAsIndicated, INodeForm
{
    private const string Kind = "urn:oma:mo:oma-dm-dmacc:1.0";
    private const string Mark = "Ext/DMSC/Persist";

    public override bool ShowsToOtherSubscribers => true;

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed)
    {
        if (carried.Identifier is not Kind)
            return carried;
        var mark = $"{carried.RootName}/{Mark}";
        return new([.. carried.Nodes.Where(node => node.Path != mark), TreeNode.Leaf(mark, "true", "bool", Layer.Card)]);
    }
}
