using ReferenceDevice;

namespace FaultyDevices.Connection;

/// <summary>The fault: the device's own connection goes before the card's, whatever an account names.</summary>
internal sealed class OwnFirst : ConnectionAsNamed
{
    public override bool FollowsTheCard => false;
}
