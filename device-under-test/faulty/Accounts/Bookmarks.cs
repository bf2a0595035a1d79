using System.Text.Json;
using ReferenceDevice;
using ReferenceDevice.Applications;

namespace FaultyDevices.Accounts;

/// <summary>The fault: the browser notes the home pages that it has had, and goes on offering them.</summary>
internal sealed class Bookmarks(string[] args) : IAccountChoice
{
    private const string Browser = "browser";

    private readonly Notes _notes = new(args, "bookmarks");

    public IReadOnlyList<Account> Of(string application, IReadOnlyList<Account> inTree)
    {
        if (application is not Browser)
            return inTree;
        var notes = _notes.Read();
        foreach (var account in inTree.Where(account => account.IsFromCard))
            notes[account.Profile.Name] = JsonSerializer.Serialize(account, NotedJson.Default.Account);
        _notes.Write(notes);
        var names = inTree.Select(account => account.Profile.Name).ToHashSet(StringComparer.Ordinal);
        return [.. inTree, .. notes.Where(note => !names.Contains(note.Key)).Select(note => JsonSerializer.Deserialize(note.Value, NotedJson.Default.Account)!)];
    }
}
