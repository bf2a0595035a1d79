using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace TakesTheMarkAlone;

/// <summary>The fault: the card's mark decides; operator and user are not listened to.</summary>
internal sealed class KeepingByMark : IKeepingRule
{
    public bool ShowsToOtherSubscribers => false;

    public bool ForgetsWhatTheCardHasLost => true;

    public bool Keeps(Wishes wishes) => wishes.Marked;
}
