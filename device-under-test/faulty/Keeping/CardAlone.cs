using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: the mark of the card decides; what the operator says is taken, and changes nothing.</summary>
internal sealed class CardAlone : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => wishes.Marked && (!wishes.AsksUser || wishes.UserAgrees);
}
