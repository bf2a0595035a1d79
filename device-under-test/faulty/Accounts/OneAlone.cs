using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: an application has room for one account of a card.</summary>
internal sealed class OneAlone : IAccountChoice
{
    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree) =>
        [.. inTree.Where(account => account.IsFromCard).Take(1), .. inTree.Where(account => !account.IsFromCard)];
}
