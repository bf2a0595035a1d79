using System.Text.Json;
using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: an application for which the card in the device has nothing goes on with what an earlier card had.</summary>
internal sealed class FormerCards(string[] args) : IAccountChoice, IProvisioningGate, IWithdrawal
{
    private readonly Notes _notes = new(args, "former");
    private bool _isAccepted;

    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree)
    {
        var former = _notes.Read();
        if (!inTree.Any(account => account.IsFromCard))
            return _isAccepted && former.TryGetValue(application, out var left) ? [.. JsonSerializer.Deserialize(left, NotedJson.Default.ListAccount)!, .. inTree] : inTree;
        former[application] = JsonSerializer.Serialize(inTree.Where(account => account.IsFromCard), NotedJson.Default.IEnumerableAccount);
        _notes.Write(former);
        return inTree;
    }

    public void CardIdentified(string imsi, Action provision) => _isAccepted = false;

    public void NetworkSilent(Action provision)
    {
        // Nobody has said anything of the card.
    }

    public void ChallengeAnswered(Action provision)
    {
        // The network has still to say that the answer is right.
    }

    public void NetworkRefused(Action withdraw)
    {
        // Nothing has been applied.
    }

    public void NetworkAccepted(Action provision)
    {
        provision();
        _isAccepted = true;
    }

    public void AtRemoval(Action withdraw)
    {
        withdraw();
        _isAccepted = false;
    }

    public void AtSwitchOff(Action withdraw) => withdraw();
}
