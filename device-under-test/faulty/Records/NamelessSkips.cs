using ReferenceDevice;

namespace FaultyDevices.Records;

/// <summary>The fault: the device tells that something was skipped, and not what.</summary>
internal sealed class NamelessSkips : RecordOfPlaces
{
    public override string Skipped(string label) => "";
}
