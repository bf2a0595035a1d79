using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: it is kept where card or operator say so; neither can take that back from the other.</summary>
internal sealed class EitherSays : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => (wishes.Marked || wishes.Indicated is true) && (!wishes.AsksUser || wishes.UserAgrees);
}
