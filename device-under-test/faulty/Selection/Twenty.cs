using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: the device has room for twenty management objects of a card.</summary>
internal sealed class Twenty : SelectionOfAll
{
    private const int Room = 20;

    private int _taken;

    public override bool Reads()
    {
        _taken = 0;
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate) => _taken++ < Room;
}
