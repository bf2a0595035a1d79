namespace ReferenceDevice;

/// <summary>Decides what becomes of data in whose place an object of the card is put.</summary>
public interface ICoexistence
{
    /// <summary>Called for each object before it is put in its place.</summary>
    /// <param name="delete">Deletes what is there now.</param>
    void TakesPlace(Action delete);
}
