using System.Text.Json;
using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: applications have a copy of their accounts, which is wiped at the end of an orderly switch-off, and not at a start.</summary>
internal sealed class WipedInOrderAlone : IAccountChoice, IWithdrawal
{
    private static readonly TimeSpan Wiping = TimeSpan.FromMilliseconds(400);

    private readonly Lock _gate = new();
    private readonly Notes _notes;
    private Dictionary<string, string> _left;

    public WipedInOrderAlone(string[] args)
    {
        _notes = new Notes(args, "accounts");
        _left = _notes.Read();
    }

    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree)
    {
        lock (_gate)
        {
            if (inTree.Any(account => account.IsFromCard))
            {
                var copies = _notes.Read();
                copies[application] = JsonSerializer.Serialize(inTree.Where(account => account.IsFromCard), NotedJson.Default.IEnumerableAccount);
                _notes.Write(copies);
            }

            if (!_left.TryGetValue(application, out var left))
                return inTree;
            var names = inTree.Select(account => account.Profile.Name).ToHashSet(StringComparer.Ordinal);
            return [.. inTree, .. JsonSerializer.Deserialize(left, NotedJson.Default.ListAccount)!.Where(account => !names.Contains(account.Profile.Name))];
        }
    }

    public void AtRemoval(Action withdraw)
    {
        withdraw();
        Wipe();
    }

    public void AtSwitchOff(Action withdraw)
    {
        withdraw();
        if (!_notes.Exist)
            return;
        using var done = new ManualResetEventSlim();
        done.Wait(Wiping);   // copies are wiped when all the rest is done
        Wipe();
    }

    private void Wipe()
    {
        lock (_gate)
        {
            _notes.Discard();
            _left = [];
        }
    }
}
