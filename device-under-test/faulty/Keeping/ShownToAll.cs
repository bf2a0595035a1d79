using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: what is kept of one subscriber's card is shown with every other card.</summary>
internal sealed class ShownToAll : KeepingAsIndicated
{
    public override bool ShowsToOtherSubscribers => true;
}
