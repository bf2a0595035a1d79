using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>Every card is read at every switch-on, and all of it is taken.</summary>
public class SelectionOfAll : ISelection
{
    public virtual bool Reads() => true;

    public virtual bool Takes(Claim claim, ManagementObject candidate) => true;
}
