using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: a signature has to fit, and may be that of anybody.</summary>
internal sealed class NoTrust : FullProtection
{
    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isInTime();
        isGenuine();
    }
}
