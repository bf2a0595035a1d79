using Conformance.Fixtures;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Making;

/// <summary>A copy of what the reference device is built from, with all mutants woven in, and its program.</summary>
/// <param name="folder">Of the copy; it lies below the suite's folder.</param>
internal sealed class MutatedTree(string folder)
{
    private const int Tries = 20;
    private const string SetUp = "Proper/FactoryReset.cs";
    private const string SetUpHead = "    public static string? Run(string storage, string document, DeviceModel model)\n    {\n";
    private static readonly string[] Copied = ["build", "pcsc", DeviceSources.Project];
    private static readonly string[] CopiedFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "device-under-test/Directory.Build.targets"];

    private readonly HashSet<int> _dropped = [];

    /// <summary>Mutants that did not compile.</summary>
    public int Dropped => _dropped.Count;

    /// <summary>Path of the mutated device's program.</summary>
    public string Program => Path.Combine(folder, "artifacts/bin/ReferenceDevice/release/ReferenceDevice");

    /// <summary>Weaves and builds, and again without the mutants that did not compile.</summary>
    /// <returns>The mutants that did.</returns>
    /// <exception cref="RigException">The build fails for another reason.</exception>
    public async Task<IReadOnlyList<Mutant>> BuildAsync(CancellationToken stop)
    {
        Copy();
        for (var left = Tries; left > 0; left--)
        {
            var woven = Weave();
            var said = await Compiler.BuildAsync(Path.Combine(folder, DeviceSources.Project, "ReferenceDevice.csproj"), folder, stop);
            if (said is null)
                return [.. woven.SelectMany(file => file.Mutants)];
            var culprits = Culprits.Of(said, woven);
            if (culprits.Count is 0)
                throw new RigException($"The mutated device does not compile, and not because of a mutant:\n{said}");
            _dropped.UnionWith(culprits);
        }

        throw new RigException($"The mutated device does not compile after {Tries} tries, each without the mutants that failed before. Look at '{folder}'.");
    }

    private void Copy()
    {
        foreach (var file in Copied.SelectMany(FilesBelow).Concat(CopiedFiles))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target, overwrite: true);
        }

        using var source = typeof(MutatedTree).Assembly.GetManifestResourceStream("Mutant.cs")!;
        using var copy = File.Create(Path.Combine(folder, DeviceSources.Project, "Mutant.cs"));
        source.CopyTo(copy);
    }

    private static IEnumerable<string> FilesBelow(string part) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path));

    private List<WovenFile> Weave()
    {
        var woven = new List<WovenFile>();
        foreach (var file in DeviceSources.Files())
        {
            woven.Add(WithBeginning(Weaver.Weave(file, File.ReadAllText(Path.Combine(DeviceSources.Folder, file)), woven.LastOrDefault()?.Next ?? 0, _dropped)));
            var target = Path.Combine(folder, DeviceSources.Project, file);
            if (File.ReadAllText(target) != woven[^1].Text)
                File.WriteAllText(target, woven[^1].Text);
        }

        return woven;
    }

    /// <summary>With each set-up the device asks anew which mutant it is.</summary>
    private static WovenFile WithBeginning(WovenFile file) => file.File is not SetUp ? file
        : file.Text.Split(SetUpHead) is [var before, var after] ? file with { Text = $"{before}{SetUpHead}        Mutant.BeginAnew();\n{after}" }
        : throw new RigException($"{SetUp} has no '{SetUpHead.Trim()}' where a set-up begins. Name the place anew in MutatedTree.");
}
