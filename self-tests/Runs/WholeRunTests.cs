using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Integrity;
using Conformance.SelfTests.Lint;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>The suite on a conforming device, and on devices that are known to be broken.</summary>
public sealed class WholeRunTests
{
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    public static TheoryData<string> FaultyDevices => [.. Catalogue.TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct()];

    [Fact]
    public async Task The_reference_device_passes_every_test_case()
    {
        using var run = new HilRun();

        (await run.EndAsync()).Should().Be(0, run.Output);
        run.Cases(Verdict.Pass).Should().BeEquivalentTo(Catalogue.TestPurposes.Select(purpose => purpose.Id));
        run.Output.Should().EndWith($"{Catalogue.TestPurposes.Count} passed, 0 failed, 0 skipped");
        run.Result().Cases.Select(Ran).Should().BeEquivalentTo(FeatureFiles.All.SelectMany(Written), "every step of every feature was run, in its order");
        await CheckFolderAsync(run.Folder);
    }

    /// <summary>What a whole run leaves is sealed, and fits by the judgement of programs that know nothing of the suite.</summary>
    private static async Task CheckFolderAsync(string folder)
    {
        var check = RunCheck.Of(folder);
        check.Damages.Should().BeEmpty();
        check.SealedFiles.Should().BeGreaterThan(check.EvidenceFiles);
        (await Outsiders.NodeAsync(folder)).Should().Be((0, $"{check.Head}\n"));
        (await Outsiders.Sha256SumAsync(folder)).Should().Be((0, ""));
        (await Outsiders.ValidLinesAsync(folder)).Should().BeGreaterThan(check.Lines);
    }

    /// <summary>A device that breaks one requirement alone is put to that one's test cases alone (docs/decisions.md).</summary>
    [Theory, MemberData(nameof(FaultyDevices))]
    public async Task A_faulty_device_fails_the_test_cases_that_are_written_down_for_it_and_no_other(string name)
    {
        var broken = Catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(name)).SelectMany(purpose => purpose.Requirements).Distinct().ToList();
        var selected = broken is [var only] ? Catalogue.TestPurposes.Where(purpose => purpose.Requirements.Contains(only)).ToList() : Catalogue.TestPurposes;
        using var run = new HilRun(
            ["--rig", Path.Combine(Repository.Root, "device-under-test", "faulty", name, "rig.yaml"), .. broken is [var id] ? ["--only", id] : Array.Empty<string>()]);

        (await run.EndAsync()).Should().Be(1, run.Output);
        run.Cases(Verdict.Fail).Should().BeEquivalentTo(selected.Where(purpose => purpose.MustBeFailedBy.Contains(name)).Select(purpose => purpose.Id));
        run.Cases(Verdict.Pass).Should().BeEquivalentTo(selected.Where(purpose => !purpose.MustBeFailedBy.Contains(name)).Select(purpose => purpose.Id));
    }

    [Fact]
    public async Task A_selection_makes_the_run_partial_and_the_rest_is_skipped()
    {
        using var run = new HilRun("--only", "DMSC-1.0-con-0301", "--seed", "7", "--mode", "debug", "--strict");

        (await run.EndAsync()).Should().Be(0, run.Output);
        run.Output.Should().Contain("Partial run").And.Contain("Exit code 0: every applicable test case that counts has passed, of those selected").And.EndWith($"1 passed, 0 failed, {Catalogue.TestPurposes.Count - 1} skipped");
        run.Result().Journal.Start.Should().BeEquivalentTo(new { Seed = 7L, Mode = RunMode.Debug, Strict = true, Partial = true });
    }

    private static string Ran(CaseResult result) => string.Join('\n', result.Deciding!.Steps.Select(step => step.Line).Prepend(result.Plan.Title));

    private static IEnumerable<string> Written(FeatureFile file) =>
        file.Scenarios.Select(scenario => string.Join('\n', file.StepsOf(scenario).Select(one => $"{one.Type} {one.Step.Text}").Prepend(scenario.Name)));
}
