namespace ReferenceDevice;

/// <summary>Decides what becomes of two objects that want one place.</summary>
/// <remarks>Source: OMA-TS-DM_Bootstrap-V1_2, 5.4: the first of a directory has priority.</remarks>
public interface IPriority
{
    /// <summary>The place of an object.</summary>
    /// <param name="own">Where it would be alone.</param>
    /// <param name="isTaken">True for the place of an earlier object of the card.</param>
    string Place(string own, Predicate<string> isTaken);
}
