namespace ReferenceDevice;

/// <summary>Where an object has gone, and which one was skipped; nothing of what is in them.</summary>
internal sealed class RecordOfPlaces : IRecord
{
    public string Inserted(IEnumerable<string> places, IEnumerable<string> values) => string.Join(", ", places);

    public string Skipped(string label) => label;
}
