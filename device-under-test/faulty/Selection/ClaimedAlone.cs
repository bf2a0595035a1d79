using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: what nobody in the device has a use for does not get into the tree.</summary>
internal sealed class ClaimedAlone : SelectionOfAll
{
    public override bool Takes(Claim claim, ManagementObject candidate) => claim is not Claim.Nobody;
}
