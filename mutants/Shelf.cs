using System.Text.Json;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Mutants;

/// <summary>The folder in which everything about the mutants of one state of the sources is kept, so that a later start goes on.</summary>
internal sealed class Shelf
{
    private static readonly string[] Folders =
        ["build", "cards", "device-under-test/reference", "features", "fixtures", "mutants/Making", "mutants/Switch", "pcsc", "reports", "runner", "steps"];

    private Shelf(string sources) => (Sources, Folder) = (sources, Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "mutants", sources)).FullName);

    /// <summary>What the mutants have met; it is committed, so that another machine goes on.</summary>
    public static string Ledger { get; } = Path.Combine(Repository.Root, "docs", "mutants.jsonl");

    /// <summary>Fingerprint of suite and device, and of how the mutants are made.</summary>
    public string Sources { get; }

    public string Folder { get; }

    public string Tree => Path.Combine(Folder, "tree");

    public string Runs => Path.Combine(Folder, "runs");

    /// <summary>Survivors without a reason, written as their entries in docs/mutants-survivors.yaml have to begin.</summary>
    public string Drafts => Path.Combine(Folder, "open.yaml");

    /// <summary>Named by what is in the sources of suite and device, and of the mutants, at this moment: another state has another folder.</summary>
    public static Shelf OfSources() => new(Fingerprint.OfTexts(Folders));

    /// <summary>What was kept under a name, or what is made now, and is kept from now on.</summary>
    public async Task<T> KeptAsync<T>(string name, Func<Task<T>> make)
    {
        var path = Path.Combine(Folder, name);
        if (File.Exists(path))
            return JsonSerializer.Deserialize<T>(await File.ReadAllTextAsync(path))!;
        var made = await make();
        await File.WriteAllTextAsync(path + ".next", JsonSerializer.Serialize(made));
        File.Move(path + ".next", path);   // whole or not there
        return made;
    }
}
