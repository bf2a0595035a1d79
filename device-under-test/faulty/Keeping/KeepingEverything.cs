using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: whatever came from a card stays, whoever comes next, and whatever the card has lost meanwhile.</summary>
internal sealed class KeepingEverything : IKeepingRule
{
    public bool ShowsToOtherSubscribers => true;

    public bool ForgetsWhatTheCardHasLost => false;

    public bool Keeps(Wishes wishes) => true;
}
