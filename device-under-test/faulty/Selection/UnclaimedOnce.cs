using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: what nobody has claimed at the first switch-on is taken for useless from then on.</summary>
internal sealed class UnclaimedOnce(string[] args) : SelectionOfAll
{
    private readonly Notes _notes = new(args, "useless");
    private bool _isUseless;

    public override bool Reads()
    {
        _isUseless = _notes.Exist;
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        if (claim is not Claim.Nobody)
            return true;
        _notes.Mark();
        return !_isUseless;
    }
}
