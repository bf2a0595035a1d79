using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: what is kept is there after one switch-off, and not after another.</summary>
internal sealed class OneSwitchOff(string[] args) : KeepingAsIndicated
{
    private readonly Notes _notes = new(args, "shown");

    public override bool ShowsWithoutCard()
    {
        var isFirst = !_notes.Exist;
        _notes.Mark();
        return isFirst;
    }

    public override bool Keeps(Wishes wishes)
    {
        var keeps = base.Keeps(wishes);
        if (keeps)
            _notes.Discard();
        return keeps;
    }
}
