using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: the browser is not told of what the tree holds for it from a card.</summary>
internal sealed class NoBrowser : IAccountChoice
{
    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree) =>
        application is "browser" ? [.. inTree.Where(account => !account.IsFromCard)] : inTree;
}
