using ReferenceDevice.Keeping;

namespace ReferenceDevice;

/// <summary>The operator's indication if there is one, else the card's mark, else no; and the user's consent where it is asked for.</summary>
public class KeepingAsIndicated : IKeepingRule
{
    public virtual bool ShowsToOtherSubscribers => false;

    public virtual bool ForgetsWhatTheCardHasLost => true;

    public virtual bool RecallsTheOperatorsWord => true;

    public virtual bool ForgetsTheOperatorsWord => true;

    public virtual bool ShowsWithoutCard() => true;

    public virtual bool Keeps(Wishes wishes) => (wishes.Indicated ?? wishes.Marked) && (!wishes.AsksUser || wishes.UserAgrees);
}
