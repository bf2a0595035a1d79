using ReferenceDevice.Keeping;

namespace ReferenceDevice;

/// <summary>The operator's indication if there is one, else the card's mark, else no; and the user's consent where it is asked for.</summary>
internal sealed class KeepingAsIndicated : IKeepingRule
{
    public bool ShowsToOtherSubscribers => false;

    public bool ForgetsWhatTheCardHasLost => true;

    public bool Keeps(Wishes wishes) => (wishes.Indicated ?? wishes.Marked) && (!wishes.AsksUser || wishes.UserAgrees);
}
