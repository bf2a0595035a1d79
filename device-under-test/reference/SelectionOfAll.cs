using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>Every card is read at every switch-on, and all of it is taken.</summary>
internal sealed class SelectionOfAll : ISelection
{
    public bool Reads() => true;

    public bool Takes(Claim claim, ManagementObject candidate) => true;
}
