using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: who signed is looked at, and not what.</summary>
internal sealed class NoArithmetic : FullProtection
{
    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isInTime();
    }
}
