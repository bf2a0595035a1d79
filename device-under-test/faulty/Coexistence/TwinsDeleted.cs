using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Coexistence;

/// <summary>The fault: data of the device's own that is the same as the card's is taken for the card's, and goes with it.</summary>
internal sealed class TwinsDeleted : ICoexistence
{
    public void TakesPlace(OwnData own, ManagementObject carried)
    {
        if (own.AreIn(carried))
            own.DeleteOwn();
    }
}
