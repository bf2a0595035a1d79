using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: what a card has lost is kept on.</summary>
internal sealed class LostOnesKept : KeepingAsIndicated
{
    public override bool ForgetsWhatTheCardHasLost => false;
}
