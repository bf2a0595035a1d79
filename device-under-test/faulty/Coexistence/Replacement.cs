using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Coexistence;

/// <summary>The fault: what the device has in the place of a card's object makes room for it, and does not come back.</summary>
internal sealed class Replacement : ICoexistence
{
    public void TakesPlace(OwnData own, ManagementObject carried) => own.Delete();
}
