namespace ReferenceDevice;

/// <summary>Decides what follows when a management object of the card cannot be used.</summary>
public interface ISkipping
{
    /// <param name="tell">Tells which object has been skipped, and why.</param>
    /// <returns>True to go on with the other objects of the card.</returns>
    bool Skipped(Action tell);
}
