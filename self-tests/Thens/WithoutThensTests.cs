using System.Security.Cryptography;
using System.Text;
using Conformance.Benchmarks.Figures;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Lint;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Thens;

/// <summary>Ten scenarios, each Then of theirs taken away in turn: the faulty devices that only that Then catches get through.</summary>
public sealed class WithoutThensTests : IDisposable
{
    private const int Scenarios = 10;
    private const int FirstNumber = 9001;
    private const string Seed = "thens/1";
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "faulty-devices.md");
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    [Fact]
    public async Task Every_faulty_device_fails_or_passes_each_scenario_that_lacks_a_Then()
    {
        var sample = Sample();
        await ThensProject.BuildAsync(sample.SelectMany(one => one.Thenless, (one, thenless) => (one.File, thenless)).GroupBy(one => one.File, one => one.thenless));

        var verdicts = new Dictionary<(string Device, string Id), Verdict>();
        foreach (var device in sample.SelectMany(one => DevicesFor(one.Thenless[0].TestCase)).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var (id, verdict) in await VerdictsAsync(device, sample.SelectMany(one => one.Thenless).Where(thenless => DevicesFor(thenless.TestCase).Contains(device))))
                verdicts[(device, id)] = verdict;
        }

        await File.WriteAllTextAsync(Page, FiguresPage.With(await File.ReadAllTextAsync(Page), "thens", Table(sample, verdicts), "docs/faulty-devices.md"));
        verdicts.Where(verdict => verdict.Value is not (Verdict.Pass or Verdict.Fail)).Should().BeEmpty();
    }

    public void Dispose() => ThensProject.Clear();

    /// <summary>Of the test cases with two Thens or more that some faulty device must fail, ten that the seed names.</summary>
    private static List<(FeatureFile File, IReadOnlyList<ThenlessScenario> Thenless)> Sample()
    {
        var number = FirstNumber;
        var drawn = FeatureFiles.All.SelectMany(file => file.Scenarios, (file, scenario) => (File: file, Scenario: scenario, Id: ThenlessScenario.IdOf(file, scenario)))
            .Where(one => ThenlessScenario.Of(one.File, one.Scenario, number).Count > 0 && DevicesFor(one.Id).Any())
            .OrderBy(one => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}/{one.Id}"))), StringComparer.Ordinal)
            .Take(Scenarios).OrderBy(one => one.Id, StringComparer.Ordinal);
        var sample = new List<(FeatureFile, IReadOnlyList<ThenlessScenario>)>();
        foreach (var one in drawn)
        {
            sample.Add((one.File, ThenlessScenario.Of(one.File, one.Scenario, number)));
            number += sample[^1].Item2.Count;
        }

        return sample;
    }

    private static IReadOnlyList<string> DevicesFor(string testCase) =>
        [.. Catalogue.TestPurposes.Single(purpose => purpose.Id == testCase).MustBeFailedBy.Where(device => device is not FaultyDevice.Liar)];

    private static async Task<IReadOnlyList<(string Id, Verdict Verdict)>> VerdictsAsync(string device, IEnumerable<ThenlessScenario> scenarios)
    {
        using var rig = FaultyDevice.Rig(device);
        var ids = scenarios.Select(scenario => scenario.Id).ToList();
        using var run = new HilRun(["--features", ThensProject.Folder, "--rig", rig.Path, "--strict", .. ids.SelectMany(id => new[] { "--only", id })]);
        ((ExitCode)await run.EndAsync()).Should().BeOneOf([ExitCode.Conformant, ExitCode.NotConformant, ExitCode.Incomplete], run.Output);
        return [.. run.Result().Cases.Where(result => ids.Contains(result.Plan.Id)).Select(result => (result.Plan.Id, result.Verdict))];
    }

    private static string Table(List<(FeatureFile File, IReadOnlyList<ThenlessScenario> Thenless)> sample, Dictionary<(string Device, string Id), Verdict> verdicts)
    {
        var rows = sample.SelectMany(one => one.Thenless).Select(thenless => (Thenless: thenless, Through: Having(thenless, Verdict.Pass), Caught: Having(thenless, Verdict.Fail))).ToList();
        return string.Join('\n',
        [
            $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}: {sample.Count} test cases, {rows.Count} Thens, of which {rows.Count(row => row.Through.Count > 0)} alone catch a device.",
            "",
            "| test case | without | gets through | caught by the others |",
            "| --- | --- | --- | --- |",
            .. rows.Select(row => $"| {row.Thenless.TestCase[^4..]} | {row.Thenless.Then} | {(row.Through.Count is 0 ? "**nobody**" : string.Join(", ", row.Through))} | {string.Join(", ", row.Caught)} |"),
            "",
        ]);

        List<string> Having(ThenlessScenario thenless, Verdict verdict) =>
            [.. DevicesFor(thenless.TestCase).Where(device => verdicts.GetValueOrDefault((device, thenless.Id), Verdict.NotRun) == verdict)];
    }
}
