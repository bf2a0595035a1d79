using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: the wish of the card that the user be asked is not looked at.</summary>
internal sealed class NobodyAsked : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => wishes.Indicated ?? wishes.Marked;
}
