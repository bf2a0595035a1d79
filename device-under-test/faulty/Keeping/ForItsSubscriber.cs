using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: whatever came from a card stays, and is hidden from other subscribers' cards alone.</summary>
internal sealed class ForItsSubscriber : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => true;
}
