using System.Text.Json;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Mutants;

/// <summary>The folder in which everything about the mutants of one state of the device is kept, so that a later start goes on.</summary>
internal sealed class Shelf
{
    private static readonly string[] MadeFrom = ["build", "device-under-test/reference", "mutants/Making", "mutants/Switch", "pcsc"];

    private Shelf(string device) => (Device, Folder) = (device, Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "mutants", device)).FullName);

    /// <summary>What the mutants have met; it is committed, so that another machine goes on.</summary>
    public static string Ledger { get; } = Path.Combine(Repository.Root, "docs", "mutants.jsonl");

    /// <summary>Fingerprint of the device, and of how the mutants are made.</summary>
    public string Device { get; }

    public string Folder { get; }

    public string Tree => Path.Combine(Folder, "tree");

    public string Runs => Path.Combine(Folder, "runs");

    /// <summary>Survivors without a reason, written as their entries in docs/mutants-survivors.yaml have to begin.</summary>
    public string Drafts => Path.Combine(Folder, "open.yaml");

    /// <summary>Named by what is in the sources of the device and of the mutants at this moment: another state has another folder.</summary>
    public static Shelf OfSources() => new(Fingerprint.OfTexts(MadeFrom));

    /// <summary>What was kept under a name, or what is made now, and is kept from now on.</summary>
    public async Task<T> KeptAsync<T>(string name, Func<Task<T>> make)
    {
        if (Read<T>(name) is { } kept)
            return kept;
        var made = await make();
        await KeepAsync(name, made);
        return made;
    }

    /// <summary>What was kept under a name; nothing when there is none.</summary>
    public T? Read<T>(string name) => Path.Combine(Folder, name) is var path && File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllText(path)) : default;

    public async Task KeepAsync<T>(string name, T made)
    {
        var path = Path.Combine(Folder, name);
        await File.WriteAllTextAsync(path + ".next", JsonSerializer.Serialize(made));
        File.Move(path + ".next", path, overwrite: true);   // whole or not there
    }
}
