using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: whose object is for an application that the device lacks, has nothing else taken either.</summary>
internal sealed class OwnerBlamed : SelectionOfAll
{
    private readonly HashSet<string> _blamed = new(StringComparer.Ordinal);

    public override bool Reads()
    {
        _blamed.Clear();
        return true;
    }

    public override bool Takes(Claim claim, ManagementObject candidate)
    {
        var owner = candidate.Value("Ext/DMSC/Owner") ?? "";
        if (claim is not Claim.MissingApplication)
            return !_blamed.Contains(owner);
        _blamed.Add(owner);
        return true;
    }
}
