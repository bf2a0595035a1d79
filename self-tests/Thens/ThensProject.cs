using Conformance.Runner.Configuration;
using Conformance.SelfTests.Lint;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Thens;

/// <summary>self-tests/thenless: a test assembly of the suite's features and others that are written when they are wanted.</summary>
internal static class ThensProject
{
    private const string CaseRow = "| DMSC-1.0-con-";

    public static string Folder { get; } = Path.Combine(Repository.Root, "self-tests", "thenless");

    /// <summary>Writes the scenarios, beside the suite's own, and a catalogue of both, and builds them: a run takes no catalogue that lacks a scenario, and no option that no test case asks for.</summary>
    public static async Task BuildAsync(IEnumerable<IGrouping<FeatureFile, ThenlessScenario>> features)
    {
        Clear();
        var all = features.ToList();
        foreach (var feature in Directory.EnumerateFiles(Path.GetDirectoryName(Repository.Requirements)!, "*.feature"))
            File.Copy(feature, Path.Combine(Folder, Path.GetFileName(feature)));
        foreach (var (file, scenarios) in all.Select(group => (group.Key, group)))
            await File.WriteAllTextAsync(Path.Combine(Folder, $"without-a-then-{Path.GetFileName(file.Name)}"), Feature(file, scenarios));
        await File.WriteAllTextAsync(Path.Combine(Folder, Repository.Catalogue), Catalogue([.. all.SelectMany(group => group)]));

        // What it rests on is built: whatever is in this process's hands must stay as it is.
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var (code, output) = await Tool.RunAsync("dotnet", ["build", Folder, "--no-restore", "--no-dependencies", "-c", configuration, "--verbosity", "quiet", "-nodeReuse:false"]);
        code.Should().Be(0, output);
    }

    /// <summary>Takes away what was written.</summary>
    public static void Clear()
    {
        foreach (var written in Directory.EnumerateFiles(Folder, "*.feature*").Append(Path.Combine(Folder, Repository.Catalogue)))
            File.Delete(written);
    }

    private static string Feature(FeatureFile file, IEnumerable<ThenlessScenario> scenarios)
    {
        var background = file.StepsOf(file.Scenarios.First()).Take(file.Background.Count()).Select(step => $"    {step.Type} {step.Step.Text}").ToList();
        string[] before = background is [] ? [] : ["  Background:", .. background, ""];
        return string.Join('\n', [$"Feature: {file.Feature.Name}, without a Then", "", .. before, .. scenarios.Select(scenario => scenario.Text)]);
    }

    // The suite's own catalogue with more test cases.
    private static string Catalogue(IReadOnlyList<ThenlessScenario> scenarios)
    {
        var lines = File.ReadAllLines(Repository.Requirements);
        var rows = lines.Where(line => line.StartsWith(CaseRow, StringComparison.Ordinal)).ToDictionary(row => row.Split('|')[1].Trim());
        var place = Array.FindIndex(lines, line => line.StartsWith(CaseRow, StringComparison.Ordinal));
        var others = scenarios.Select(scenario => $"| {scenario.Id} |{rows[scenario.TestCase].Split('|')[2]}| without: {scenario.Then} | – |");
        return string.Join('\n', [.. lines[..place], .. others, .. lines[place..], ""]);
    }
}
