using System.Diagnostics;
using Conformance.Fixtures;
using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks.Growth;

/// <summary>A folder of features like the suite's own, that grows copy by copy, and the test assembly that is built from it. Both are gone afterwards.</summary>
internal sealed class SyntheticSuite : IDisposable
{
    private const string Project = "Conformance.Growth";
    private const string ProjectFile = $"{Project}.csproj";

    private readonly SyntheticCases _cases = new(File.ReadAllText(Repository.Requirements));
    private readonly IReadOnlyDictionary<string, string> _features;
    private int _copies;

    /// <param name="folder">For the features.</param>
    /// <param name="testCases">Of one copy of all that is drawn.</param>
    public SyntheticSuite(string folder, int testCases)
    {
        Folder = Directory.CreateDirectory(Path.Combine(folder, "features")).FullName;
        _features = FeatureDraw.Of(Directory.GetFiles(Repository.Features, "*.feature").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText), testCases);
        foreach (var path in Directory.GetFiles(Repository.Features).Where(path => Path.GetExtension(path) is ".json" or ".targets"))
            File.Copy(path, Path.Combine(Folder, Path.GetFileName(path)));
        File.WriteAllText(Path.Combine(Folder, ProjectFile), ProjectFrom(File.ReadAllText(Path.Combine(Repository.Features, "Conformance.Features.csproj"))));
    }

    public string Folder { get; }

    /// <summary>Adds copies until there are so many, and builds.</summary>
    /// <exception cref="RigException">The build fails.</exception>
    public async Task GrowAsync(int copies)
    {
        for (_copies++; _copies <= copies; _copies++)
        {
            foreach (var (name, text) in _features)
                await File.WriteAllTextAsync(Path.Combine(Folder, $"{name}-copy-{_copies}.feature"), _cases.Copy(text, _copies));
        }

        _copies = copies;
        await File.WriteAllTextAsync(Path.Combine(Folder, Repository.Catalogue), _cases.Catalogue());
        await BuildAsync();
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (var kind in new[] { "bin", "obj" }.Select(kind => Path.Combine(Repository.Root, "artifacts", kind, Project)).Where(Directory.Exists))
            Directory.Delete(kind, recursive: true);
    }

    // below artifacts/ the SDK takes no file into a project by itself
    private string ProjectFrom(string ofSuite) => ofSuite
        .Replace("\"../", $"\"{Path.GetRelativePath(Folder, Repository.Root)}/", StringComparison.Ordinal)
        .Replace("<None Update=", "<None Include=", StringComparison.Ordinal);

    private async Task BuildAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet", ["build", Path.Combine(Folder, ProjectFile), "--configuration", "Release", "--verbosity", "quiet", "--disable-build-servers", "-p:RunAnalyzers=false", "-p:BuildProjectReferences=false"])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = Path.GetDirectoryName(Folder);   // the SDK leaves empty folders there
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode is not 0)
            throw new RigException($"The synthetic features were not built: {said.Trim()} Build the suite with './run-hil.sh doctor', then start again.");
    }
}
