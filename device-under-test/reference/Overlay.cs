using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>The card's object lies over what the device has there, and when it goes that is in effect again.</summary>
internal sealed class Overlay : ICoexistence
{
    public void TakesPlace(OwnData own, ManagementObject carried)
    {
        // Nothing is in the way: each layer of the tree has room for itself.
    }
}
