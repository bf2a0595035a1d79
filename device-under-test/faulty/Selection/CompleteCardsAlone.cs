using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: a card that had something for an application that the device lacks is not read another time.</summary>
internal sealed class CompleteCardsAlone(string[] args) : SelectionOfAll
{
    private readonly Notes _notes = new(args, "incomplete");

    public override bool Reads() => !_notes.Exist;

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        if (claim is Claim.MissingApplication)
            _notes.Mark();
        return true;
    }
}
