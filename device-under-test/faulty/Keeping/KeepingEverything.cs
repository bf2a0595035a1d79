using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: whatever came from a card stays, whoever comes next, and whatever the card has lost meanwhile.</summary>
internal sealed class KeepingEverything : KeepingAsIndicated
{
    public override bool ShowsToOtherSubscribers => true;

    public override bool ForgetsWhatTheCardHasLost => false;

    public override bool Keeps(Wishes wishes) => true;
}
