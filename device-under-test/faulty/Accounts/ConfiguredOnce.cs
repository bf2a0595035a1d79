using System.Text.Json;
using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: an application that a card has configured once is not configured anew; whatever a card has for it, it takes what it had then.</summary>
internal sealed class ConfiguredOnce(string[] args) : IAccountChoice
{
    private readonly Notes _notes = new(args, "configured");

    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree)
    {
        if (!inTree.Any(account => account.IsFromCard))
            return inTree;
        var configured = _notes.Read();
        if (configured.TryGetValue(application, out var first))
            return JsonSerializer.Deserialize(first, NotedJson.Default.ListAccount)!;
        configured[application] = JsonSerializer.Serialize(inTree, NotedJson.Default.IEnumerableAccount);
        _notes.Write(configured);
        return inTree;
    }
}
