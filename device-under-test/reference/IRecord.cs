namespace ReferenceDevice;

/// <summary>Decides what the device tells, in its events and its log, of what it does with the objects of a card.</summary>
public interface IRecord
{
    /// <param name="places">Where the objects are now.</param>
    /// <param name="values">All values that they have, secrets included.</param>
    string Inserted(IEnumerable<string> places, IEnumerable<string> values);

    /// <summary>The name under which the device tells that it has skipped something.</summary>
    /// <param name="label">Of the entry in the card's directory, or the place of a whole directory.</param>
    string Skipped(string label);
}
