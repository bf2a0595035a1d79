namespace ReferenceDevice;

/// <summary>Decides whether an application works with an object of the card, or of one that is kept.</summary>
public interface ILocking
{
    /// <param name="isLocked">The corporation had locked the application when the card came, or has since.</param>
    /// <param name="wasInUse">The application worked with the object when it was locked.</param>
    bool Uses(bool isLocked, bool wasInUse);

    /// <summary>Asked for each application when the supply or a card has come: true if it is locked until the next one comes.</summary>
    /// <param name="application">As the control contract calls it.</param>
    /// <param name="isLocked">As the corporation has it.</param>
    bool Counts(string application, bool isLocked);
}
