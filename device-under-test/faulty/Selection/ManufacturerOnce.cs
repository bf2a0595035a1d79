using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: the manufacturer's data is taken for a part of the first start, and not for a part of the card.</summary>
internal sealed class ManufacturerOnce(string[] args) : SelectionOfAll
{
    private const string Manufacturer = "device-manufacturer";

    private readonly Notes _notes = new(args, "first-start");
    private bool _isOver;

    public override bool Reads()
    {
        _isOver = _notes.Exist;
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        if (candidate.Value("Ext/DMSC/Owner") is not Manufacturer)
            return true;
        _notes.Mark();
        return !_isOver;
    }
}
