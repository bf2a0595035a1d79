using ReferenceDevice;

namespace FaultyDevices.Policing;

/// <summary>The fault: the policy is asked whether cards may provision the device, and not for owners.</summary>
internal sealed class AllOrNothing : PolicyHeeded
{
    public override bool Refuses(bool isRefused) => false;
}
