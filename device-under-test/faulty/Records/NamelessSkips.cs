using ReferenceDevice;

namespace FaultyDevices.Records;

/// <summary>The fault: the device tells that something was skipped, and not what.</summary>
internal sealed class NamelessSkips : IRecord
{
    public string Inserted(IEnumerable<string> places, IEnumerable<string> values) => string.Join(", ", places);

    public string Skipped(string label) => "";
}
