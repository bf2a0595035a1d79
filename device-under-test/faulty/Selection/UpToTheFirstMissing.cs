using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: an object for an application that the device lacks is the last one that it looks at.</summary>
internal sealed class UpToTheFirstMissing : SelectionOfAll
{
    private bool _isOver;

    public override bool Reads()
    {
        _isOver = false;
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        _isOver |= claim is Claim.MissingApplication;
        return !_isOver;
    }
}
