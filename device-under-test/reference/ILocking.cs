namespace ReferenceDevice;

/// <summary>Decides whether an application works with an object of the card, or of one that is kept.</summary>
public interface ILocking
{
    /// <param name="application">As the control contract calls it.</param>
    /// <param name="isLocked">The corporation had locked the application when the card came, or has since.</param>
    /// <param name="wasInUse">The application worked with the object when it was locked.</param>
    bool Uses(string application, bool isLocked, bool wasInUse);
}
