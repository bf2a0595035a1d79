using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

public sealed class RunSummaryTests
{
    [Fact]
    public void It_names_what_did_not_pass_and_ends_with_the_closing_line()
    {
        var failing = Sample.Planned with { Id = "DMSC-1.0-con-0402", Title = "Barred" };
        var quality = Sample.Planned with { Id = "DMSC-1.0-con-1108", Level = Level.Quality };

        Lines(
            Sample.StartWith(Sample.Planned, failing, quality), Sample.Bench, Sample.Pass, Sample.Fail with { Id = failing.Id, Reason = "It read\ntoo early." },
            Sample.Pass with { Id = quality.Id }, Sample.Completed).Should().Equal(
            "Reference full 0.1.0 on virtual rig 'rig-0', seed 42, run 01JNB7Z0000000000000000000",
            "FAIL            DMSC-1.0-con-0402 Barred: It read too early. [check-failed, blames device]",
            "Levels Q and X, not counted without --strict: 1 passed, 0 failed, 0 skipped",
            $"Report: {Path.Combine("run", "report.html")}",
            $"JUnit:  {Path.Combine("run", "junit.xml")}",
            "Exit code 1: a test case that counts has failed",
            "3 test cases: 2 pass, 1 fail",
            "1 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public void Broken_rules_of_the_protocol_are_counted_in_one_line_and_change_no_verdict()
    {
        var finding = new FindingRecord("status-once", "OMA", "A command has one Status.", "there are two", 8);
        var lines = Lines(Sample.Start, Sample.Bench, Sample.Pass with { Findings = [finding, finding with { Rule = "http-accept" }] }, Sample.Completed);

        lines.Should().Contain("DM protocol, besides the verdicts: 2 findings in 1 test case (http-accept, status-once)");
        lines[^1].Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Fact]
    public void What_would_have_made_verdicts_stronger_is_told_with_the_number_of_test_cases()
    {
        var lines = Lines(Sample.Start, Sample.Bench, Sample.Pass with { Unseen = ["F was not looked at: the rig does not observe it."] }, Sample.Completed);

        lines.Should().Contain("In 1 test case, besides the verdicts: F was not looked at: the rig does not observe it.");
        lines[^1].Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Fact]
    public void A_selection_and_an_early_end_are_said()
    {
        var lines = Lines(
            Sample.StartWith(Sample.Planned, Sample.Planned with { Id = "DMSC-1.0-con-0402", Selected = false }) with { Partial = true, Selection = "level M" },
            new RunEnded(Sample.Noon, RunOutcome.Interrupted, "Ctrl+C", Blame.Operator));

        lines.Should().Contain("The run ended early: Ctrl+C").And.Contain("Partial run: 1 of 2 test cases selected, by level M; 1 not selected.");
        lines[^1].Should().Be("0 passed, 1 failed, 1 skipped");
    }

    [Fact]
    public void Control_characters_of_a_device_do_not_reach_the_terminal() =>
        Lines(Sample.Start, Sample.Fail with { Reason = "\u001b[2J" }, Sample.Completed)[1].Should().Contain(@"\u001B[2J");

    [Fact]
    public void Every_verdict_is_counted_and_the_worst_are_told_first()
    {
        using var folder = new TemporaryFolder();
        SampleRun.Write(folder.Path);

        var lines = RunSummary.Of(RunResult.From(JournalReader.Read(folder.Path))).Split('\n');

        lines[^2].Should().Be("7 test cases: 1 pass, 1 fail, 1 error, 1 inconclusive, 1 not run, 1 not applicable, 1 not selected");
        lines[1..6].Select(line => line[..15].TrimEnd()).Should().Equal("FAIL", "ERROR", "INCONCLUSIVE", "NOT RUN", "not applicable");
    }

    [Fact]
    public void Many_that_did_not_run_for_one_reason_are_told_as_one_and_counted()
    {
        var lines = Lines(Sample.StartWith(Many(17)), new RunEnded(Sample.Noon, RunOutcome.Interrupted, "Ctrl+C", Blame.Operator));

        lines[1].Should().StartWith("NOT RUN         DMSC-1.0-con-0001 ").And.EndWith("Ctrl+C [not-run, blames operator]");
        lines[2].Should().Be("                and 16 more not run for the same reason");
        lines.Should().NotContain(line => line.Contains("con-0002"));
    }

    [Fact]
    public void Each_failed_test_case_is_told_though_others_failed_for_the_same_reason()
    {
        var plan = Many(4);

        Lines([Sample.StartWith(plan), .. plan.Select(one => Sample.Fail with { Id = one.Id }), Sample.Completed])
            .Count(line => line.StartsWith("FAIL ", StringComparison.Ordinal)).Should().Be(4);
    }

    [Fact]
    public void On_a_terminal_no_line_is_wider_than_it_and_the_closing_line_has_no_colour()
    {
        var result = RunResult.From(Sample.Journal(Sample.Start, Sample.Fail with { Reason = string.Join(' ', Enumerable.Repeat("word", 60)) }, Sample.Completed));

        var lines = RunSummary.Of(result, new Terminal(80, HasColour: true, Redraws: true)).Split('\n');

        lines.Should().HaveCountGreaterThan(9).And.OnlyContain(line => line.Replace("\e[31m", "").Replace("\e[0m", "").Length <= 80);
        lines[1].Should().StartWith("\e[31mFAIL\e[0m            DMSC");
        lines[2].Should().StartWith("                Word", "the reason starts a line of its own");
        lines[^1].Should().Be("0 passed, 1 failed, 0 skipped");
    }

    private static PlannedCase[] Many(int count) => [.. Enumerable.Range(1, count).Select(number => Sample.Planned with { Id = $"DMSC-1.0-con-{number:0000}" })];

    private static string[] Lines(params JournalRecord[] records) => RunSummary.Of(RunResult.From(Sample.Journal(records))).Split('\n');
}
