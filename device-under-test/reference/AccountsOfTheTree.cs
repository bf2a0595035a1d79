using ReferenceDevice.Applications;

namespace ReferenceDevice;

/// <summary>An application has what the tree holds for it now, and nothing else.</summary>
internal sealed class AccountsOfTheTree : IAccountChoice
{
    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree) => inTree;
}
