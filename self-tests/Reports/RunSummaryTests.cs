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
            Sample.StartWith(Sample.Planned, failing, quality), Sample.Pass, Sample.Fail with { Id = failing.Id, Reason = "It read\ntoo early." },
            Sample.Pass with { Id = quality.Id }, Sample.Completed).Should().Equal(
            "Reference full 0.1.0 on virtual rig 'rig-0', seed 42, run 01JNB7Z0000000000000000000",
            "fail           DMSC-1.0-con-0402 Barred: It read too early. [check-failed, blames device]",
            "Levels Q and X, not counted without --strict: 1 passed, 0 failed, 0 skipped",
            $"Report: {Path.Combine("run", "report.html")}",
            $"JUnit:  {Path.Combine("run", "junit.xml")}",
            "1 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public void A_selection_and_an_early_end_are_said()
    {
        var lines = Lines(
            Sample.StartWith(Sample.Planned, Sample.Planned with { Id = "DMSC-1.0-con-0402", Selected = false }) with { Partial = true },
            new RunEnded(Sample.Noon, RunOutcome.Interrupted, "Ctrl+C", Blame.Operator));

        lines.Should().Contain("The run ended early: Ctrl+C").And.Contain("Partial run: 1 test cases were not selected.");
        lines[^1].Should().Be("0 passed, 1 failed, 1 skipped");
    }

    [Fact]
    public void Control_characters_of_a_device_do_not_reach_the_terminal() =>
        Lines(Sample.Start, Sample.Fail with { Reason = "\u001b[2J" }, Sample.Completed)[1].Should().Contain(@"\u001B[2J");

    private static string[] Lines(params JournalRecord[] records) => RunSummary.Of(RunResult.From(Sample.Journal(records))).Split('\n');
}
