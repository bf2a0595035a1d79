using ReferenceDevice.Applications;

namespace ReferenceDevice;

/// <summary>Decides which accounts an application has from the management tree.</summary>
public interface IAccountChoice
{
    /// <param name="application">As the control contract calls it.</param>
    /// <param name="inTree">Those of the objects that it may use, the card's first.</param>
    IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree);
}
