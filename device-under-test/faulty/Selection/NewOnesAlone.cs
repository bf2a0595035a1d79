using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: an object whose kind and name were there at an earlier switch-on is taken for one that is still there.</summary>
internal sealed class NewOnesAlone(string[] args) : SelectionOfAll
{
    private readonly Notes _notes = new(args, "known");
    private HashSet<string> _known = [];

    public override bool Reads()
    {
        _known = [.. _notes.Read().Keys];
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        var key = $"{candidate.Identifier} {candidate.RootName}";
        var notes = _notes.Read();
        notes[key] = "";
        _notes.Write(notes);
        return !_known.Contains(key);
    }
}
