using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: the certificate of a signer is good for ever.</summary>
internal sealed class NoDates : FullProtection
{
    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isGenuine();
    }
}
