using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: what nobody in the device claims is put under lock and key: no server may read it.</summary>
internal sealed class UnclaimedLocked : INodeForm
{
    private const string Nobody = "Get=factory.example&Replace=factory.example";

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        isClaimed ? carried : new([carried.Nodes[0] with { Acl = Nobody }, .. carried.Nodes.Skip(1).Select(node => node with { Acl = "" })]);
}
