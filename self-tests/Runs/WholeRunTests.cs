using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Har;
using Conformance.SelfTests.Integrity;
using Conformance.SelfTests.Lint;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Trace;
using Conformance.SelfTests.Wbxml;

namespace Conformance.SelfTests.Runs;

/// <summary>The suite on a conforming device.</summary>
public sealed class WholeRunTests
{
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    // the reference device has every option: what is for devices without one does not apply to it
    private static readonly string[] Applicable = [.. Catalogue.TestPurposes.Where(purpose => purpose.Condition?.Holds(_ => true) is not false).Select(purpose => purpose.Id)];

    [Fact]
    public async Task The_reference_device_passes_every_test_case_that_applies_to_it()
    {
        using var run = await WholeRun.MakeOrFindAsync();
        var result = run.OfAllLevels();

        RunSummary.Of(result).Should().EndWith($"{Applicable.Length} passed, 0 failed, {Catalogue.TestPurposes.Count - Applicable.Length} skipped", run.Output);
        result.ExitCode.Should().Be(ExitCode.Conformant, run.Output);
        result.Cases.Where(one => one.Verdict is Verdict.Pass).Select(one => one.Plan.Id).Should().BeEquivalentTo(Applicable);
        result.BrokenRules.SelectMany(rule => rule.Findings).Select(found => $"{found.Case.Plan.Id} {found.Finding.Rule}, entry {found.Finding.Entry}: {found.Finding.Seen}").Should().BeEmpty("the messages of a conforming device keep to the DM protocol");
        result.Cases.Where(one => one.Verdict is Verdict.Pass).Select(Ran).Should().BeEquivalentTo(FeatureFiles.All.SelectMany(Written), "every step of every feature was run, in its order");
        result.Disagreements.Should().BeEmpty("what is stated truly is contradicted by nobody");
        result.Options.Should().OnlyContain(option => option.Seen.Count > 0, "every option that is stated is seen in use");
        Started(result).Should().BeEquivalentTo(Applicable).And.NotBeInAscendingOrder("the order comes from the seed");
        await CheckFolderAsync(run.Folder);
    }

    private static IEnumerable<string> Started(RunResult run) => run.Journal.Records.OfType<CaseStarted>().Select(started => started.Id);

    /// <summary>What a whole run leaves is sealed, and fits by the judgement of programs that know nothing of the suite.</summary>
    private static async Task CheckFolderAsync(string folder)
    {
        var check = RunCheck.Of(folder);
        check.Damages.Should().BeEmpty();
        check.SealedFiles.Should().BeGreaterThan(check.EvidenceFiles);
        (await Outsiders.NodeAsync(folder)).Should().Be((0, $"{check.Head}\n"));
        (await Outsiders.Sha256SumAsync(folder)).Should().Be((0, ""));
        (await Outsiders.ValidLinesAsync(folder)).Should().BeGreaterThan(check.Lines);
        (await HarTool.ValidateAsync(RunFolder.SessionArchive(folder))).Entries.Should().Be(EntriesIn(folder).Count(IsMessage)).And.BePositive();
        (await Corpus.OfRunAsync(folder)).Should().Match<Corpus>(corpus => corpus.Disagreements.Count == 0 && corpus.FromDevice > 0 && corpus.ToDevice > 0);
        (await Tshark.CommandsAsync(RunFolder.CardCapture(folder))).Should().Equal(CommandsIn(folder).Select(Tshark.Expected)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_selection_makes_the_run_partial_and_the_rest_is_skipped()
    {
        using var run = new HilRun("--only", "DMSC-1.0-con-0301", "--seed", "7", "--mode", "debug", "--strict");

        (await run.EndAsync()).Should().Be(0, run.Output);
        run.Output.Should().Contain("Partial run").And.Contain("Exit code 0: every applicable test case that counts has passed, of those selected").And.EndWith($"1 passed, 0 failed, {Catalogue.TestPurposes.Count - 1} skipped");
        run.Result().Journal.Start.Should().BeEquivalentTo(new { Seed = 7L, Mode = RunMode.Debug, Strict = true, Partial = true });
    }

    private static IEnumerable<EvidenceRecord> CommandsIn(string folder) => EntriesIn(folder).Where(entry => entry.Fields.ContainsKey("sw"));

    private static IEnumerable<EvidenceRecord> EntriesIn(string folder) =>
        JournalReader.Read(folder).Records.OfType<CaseFinished>().SelectMany(attempt => EvidenceFile.Read(folder, attempt.Evidence!));

    private static bool IsMessage(EvidenceRecord entry) => entry is { Point: 'S', Kind: "package 1" or "package 3" or "NOT A DM MESSAGE" or "UNKNOWN SERVER" };

    private static string Ran(CaseResult result) => string.Join('\n', result.Deciding!.Steps.Select(step => step.Line).Prepend(result.Plan.Title));

    private static IEnumerable<string> Written(FeatureFile file) =>
        file.Scenarios.Where(scenario => file.TagsOf(scenario).Any(Applicable.Contains)).Select(scenario => string.Join('\n', file.StepsOf(scenario).Select(one => $"{one.Type} {one.Step.Text}").Prepend(scenario.Name)));
}
