using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: every switch-off takes all of the card's data, whatever card, operator and user have said.</summary>
internal sealed class KeepingNothing : KeepingAsIndicated
{
    public override bool Keeps(Wishes wishes) => false;
}
