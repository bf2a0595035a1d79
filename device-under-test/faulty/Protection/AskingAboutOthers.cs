using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: the user is asked what to do with data that are for other devices.</summary>
internal sealed class AskingAboutOthers : FullProtection
{
    public override bool ForOthers(Action<string> ask)
    {
        ask("The card holds data for other devices. Go on without them?");
        return true;
    }

    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isInTime();
        isGenuine();
    }
}
