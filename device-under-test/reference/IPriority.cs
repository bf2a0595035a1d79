namespace ReferenceDevice;

/// <summary>Decides in which order a card's directories are gone through, and what becomes of two objects with one place.</summary>
/// <remarks>Source: OMA-TS-DM_Bootstrap-V1_2, 5.4: the first of a directory has priority.</remarks>
public interface IPriority
{
    /// <param name="directory">Counts the directories of the card from 0.</param>
    bool LooksInto(int directory);

    /// <summary>The order in which the entries of a directory are taken.</summary>
    /// <param name="entries">How many there are.</param>
    /// <returns>Their numbers, from 0.</returns>
    IEnumerable<int> Order(int entries);

    /// <summary>The place of an object.</summary>
    /// <param name="own">Where it would be alone.</param>
    /// <param name="isTaken">True for the place of an earlier object of the card.</param>
    string Place(string own, Predicate<string> isTaken);
}
