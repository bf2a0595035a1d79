using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: the device has room for twenty management objects of a card.</summary>
internal sealed class Twenty : ISelection
{
    private const int Room = 20;

    private int _taken;

    public bool Reads()
    {
        _taken = 0;
        return true;
    }

    public bool Takes(Claim claim, ManagementObject candidate) => _taken++ < Room;
}
