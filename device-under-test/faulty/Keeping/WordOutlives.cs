using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: what the operator has said of an object is remembered when the card has lost it, and counts when it comes back.</summary>
internal sealed class WordOutlives : KeepingAsIndicated
{
    public override bool ForgetsTheOperatorsWord => false;
}
