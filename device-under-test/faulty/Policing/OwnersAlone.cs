using ReferenceDevice;

namespace FaultyDevices.Policing;

/// <summary>The fault: the policy is asked for owners, and not whether cards may provision the device at all.</summary>
internal sealed class OwnersAlone : PolicyHeeded
{
    public override bool Reads(bool isAllowed) => true;
}
