using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: every switch-off takes all of the card's data, whatever card, operator and user have said.</summary>
internal sealed class KeepingNothing : IKeepingRule
{
    public bool ShowsToOtherSubscribers => false;

    public bool ForgetsWhatTheCardHasLost => true;

    public bool Keeps(Wishes wishes) => false;
}
