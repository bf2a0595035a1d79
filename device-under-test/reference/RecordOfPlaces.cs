namespace ReferenceDevice;

/// <summary>Where an object has gone, and which one was skipped; nothing of what is in them.</summary>
public class RecordOfPlaces : IRecord
{
    public virtual string Inserted(IEnumerable<string> places, IEnumerable<string> values) => string.Join(", ", places);

    public virtual string Skipped(string label) => label;
}
