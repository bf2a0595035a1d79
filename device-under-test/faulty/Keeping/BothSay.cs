using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: it is kept where the card says so and the operator does not object; the operator alone cannot have it kept.</summary>
internal sealed class BothSay : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => wishes is { Marked: true, Indicated: not false } && (!wishes.AsksUser || wishes.UserAgrees);
}
