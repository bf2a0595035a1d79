using ReferenceDevice;

namespace FaultyDevices.Records;

/// <summary>The fault: what was put into the tree stands in the log in full, as in the days of its development.</summary>
internal sealed class RecordOfValues : RecordOfPlaces
{
    public override string Inserted(IEnumerable<string> places, IEnumerable<string> values) => string.Join(", ", places.Concat(values));
}
