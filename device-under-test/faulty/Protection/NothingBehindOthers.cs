using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: what stands on the card behind an object for other devices is taken to be for them as well.</summary>
internal sealed class NothingBehindOthers : FullProtection
{
    public override bool ForOthers(Action<string> ask) => false;

    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isInTime();
        isGenuine();
    }
}
