using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.SelfTests.Reports;

public sealed class RunResultTests
{
    [Fact]
    public void A_record_gives_the_test_case_its_verdict_reason_and_blame() =>
        Only(Sample.Start, Sample.Started, Sample.Fail, Sample.Completed)
            .Should().Be((Verdict.Fail, "check-failed", "The device read before it was accepted.", Blame.Device));

    [Fact]
    public void A_planned_test_case_without_a_record_is_not_run() =>
        Only(Sample.Start, Sample.Completed).Should().Be((Verdict.NotRun, "not-run", "The run ended before it, and does not say why.", Blame.Suite));

    [Theory]
    [InlineData(RunOutcome.RigError, Blame.Rig)]
    [InlineData(RunOutcome.Interrupted, Blame.Operator)]
    public void A_test_case_that_was_not_run_takes_its_reason_from_the_end_of_the_run(RunOutcome outcome, Blame blame) =>
        Only(Sample.Start, new RunEnded(Sample.Noon, outcome, "why it ended", blame)).Should().Be((Verdict.NotRun, "not-run", "why it ended", blame));

    [Fact]
    public void A_test_case_during_which_the_test_host_died_is_an_error_however_the_run_ended()
    {
        BenchLost died = new(Sample.Noon, "test-host", Blame.Suite, "It ended with code 134.");
        var expected = (Verdict.Error, "host-ended", "The test host ended while it ran: It ended with code 134.", Blame.Suite);

        Only(Sample.Start, Sample.Started, died, Sample.Completed).Should().Be(expected);
        Only(Sample.Start, Sample.Started, died).Should().Be(expected);
        Only(Sample.Start, Sample.Started, died, new RunEnded(Sample.Noon, RunOutcome.Interrupted, "Ctrl-C", Blame.Operator)).Should().Be(expected);
    }

    [Fact]
    public void A_test_case_that_was_killed_and_not_reached_again_is_not_run() =>
        Only(Sample.Start, Sample.Started, new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"), new RunEnded(Sample.Noon, RunOutcome.RigError, "no device", Blame.Device))
            .Should().Be((Verdict.NotRun, "not-run", "no device", Blame.Device));

    [Theory]
    [InlineData(Blame.Rig, Verdict.Error)]
    [InlineData(Blame.Device, Verdict.Pass)]
    public void A_pass_during_which_a_part_of_the_bench_was_lost_is_none(Blame lost, Verdict verdict) =>
        Only(Sample.Start, Sample.Started, new BenchLost(Sample.Noon, "pcscd", lost, "gone"), Sample.Pass, Sample.Completed).Verdict.Should().Be(verdict);

    [Fact]
    public void A_fail_without_a_failed_check_or_a_silent_device_is_an_error_of_the_suite()
    {
        Only(Sample.Start, Sample.Fail with { Checks = [] }, Sample.Completed).Code.Should().Be("contradiction");
        Only(Sample.Start, Sample.Fail with { Checks = [], ReasonCode = "device-silent" }, Sample.Completed).Verdict.Should().Be(Verdict.Fail);
    }

    [Fact]
    public void A_test_case_that_left_no_record_although_the_run_is_complete_is_an_error_of_the_suite() =>
        Only(Sample.Start, Sample.Started, Sample.Completed).Should().Be((Verdict.Error, "host-ended", "It began, and nothing was recorded of it.", Blame.Suite));

    [Fact]
    public void In_a_run_that_was_killed_a_test_case_without_an_end_is_not_run()
    {
        Only(Sample.Start).Should().Be((Verdict.NotRun, "not-run", "The run was killed before it ran.", Blame.Operator));
        Only(Sample.Start, Sample.Started).Should().Be((Verdict.NotRun, "not-run", "The run was killed while it ran.", Blame.Operator));
        Only(Sample.Start, Sample.Started, new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"), Sample.Started with { Cause = AttemptCause.Resume }, Sample.Pass, Sample.Completed)
            .Verdict.Should().Be(Verdict.Pass);
    }

    [Fact]
    public void Of_several_repetitions_the_worst_counts()
    {
        var thrice = Sample.Start with { Repeat = 3 };
        var (passed, failed) = (Sample.Pass with { Repetition = 1 }, Sample.Fail with { Repetition = 2 });

        Only(thrice, passed, failed, Sample.Pass with { Repetition = 3 }, Sample.Completed)
            .Should().Be((Verdict.Fail, Sample.Fail.ReasonCode, $"In 1 of 3 repetitions: {Sample.Fail.Reason}", Sample.Fail.Blame));
        Only(thrice, passed, Sample.Pass with { Repetition = 2 }, Sample.Pass with { Repetition = 3 }, Sample.Completed).Should().Be((Verdict.Pass, null, null, null));
        Only(thrice, passed, Sample.Pass with { Repetition = 2 }).Should().Be((Verdict.NotRun, "not-run", "In 1 of 3 repetitions: The run was killed before it ran.", Blame.Operator));
    }

    [Fact]
    public void A_test_case_that_the_operator_interrupted_is_not_run() =>
        Only(Sample.Start, Sample.Started, new RunEnded(Sample.Noon, RunOutcome.Interrupted, "the run was interrupted", Blame.Operator))
            .Should().Be((Verdict.NotRun, "not-run", "the run was interrupted", Blame.Operator));

    [Fact]
    public void A_pass_without_a_check_is_an_error_of_the_suite() =>
        Only(Sample.Start, Sample.Pass with { Checks = [] }, Sample.Completed).Verdict.Should().Be(Verdict.Error);

    [Fact]
    public void A_pass_with_a_failed_check_is_an_error_of_the_suite() =>
        Only(Sample.Start, Sample.Fail with { Verdict = Verdict.Pass }, Sample.Completed).Reason.Should().Be("It was recorded as a pass, but check 'order' failed.");

    [Theory]
    [InlineData(Verdict.None)]
    [InlineData(Verdict.NotRun)]
    [InlineData(Verdict.NotSelected)]
    [InlineData(Verdict.NotApplicable)]
    public void A_record_with_a_verdict_that_no_attempt_can_have_is_an_error_of_the_suite(Verdict verdict) =>
        Only(Sample.Start, Sample.Pass with { Verdict = verdict }, Sample.Completed).Code.Should().Be("no-verdict");

    [Fact]
    public void Not_applicable_gives_its_expression_and_not_selected_says_so()
    {
        Only(Sample.StartWith(Sample.Planned with { NotApplicable = "ProtectedObjects (no)" }), Sample.Completed)
            .Should().Be((Verdict.NotApplicable, "not-applicable", "ProtectedObjects (no)", null));
        Only(Sample.StartWith(Sample.Planned with { Selected = false }), Sample.Completed).Verdict
            .Should().Be(Verdict.NotSelected);
    }

    [Fact]
    public void After_an_error_the_second_attempt_decides_but_no_later_pass_hides_a_fail()
    {
        Only(Sample.Start, Sample.Error, Sample.Pass, Sample.Completed).Verdict.Should().Be(Verdict.Pass);
        Only(Sample.Start, Sample.Error, Sample.Error, Sample.Completed).Verdict.Should().Be(Verdict.Error);
        Only(Sample.Start, Sample.Fail, Sample.Pass, Sample.Completed).Verdict.Should().Be(Verdict.Fail);
        Only(Sample.Start, Sample.Error with { Checks = Sample.Fail.Checks }, Sample.Pass, Sample.Completed).Verdict.Should().Be(Verdict.Error);
        Only(Sample.Start, Sample.Inconclusive, Sample.Pass, Sample.Completed).Verdict.Should().Be(Verdict.Inconclusive);
    }

    [Theory]
    [InlineData(false, "1 passed, 0 failed, 0 skipped", "0 passed, 1 failed, 0 skipped", 0)]
    [InlineData(true, "1 passed, 1 failed, 0 skipped", "0 passed, 0 failed, 0 skipped", 1)]
    public void Quality_counts_with_strict_only(bool strict, string counted, string apart, int code)
    {
        var quality = Sample.Planned with { Id = "DMSC-1.0-con-1108", Level = Level.Quality };

        var result = RunResult.From(Sample.Journal(
            Sample.StartWith(Sample.Planned, quality) with { Strict = strict }, Sample.Pass, Sample.Fail with { Id = quality.Id }, Sample.Completed));

        (result.Tally.ToString(), result.TallyApart.ToString(), (int)result.ExitCode).Should().Be((counted, apart, code));
    }

    [Fact]
    public void Completeness_is_the_share_of_due_test_cases_that_have_a_verdict()
    {
        var plan = Sample.StartWith(
            Sample.Planned, Sample.Planned with { Id = "DMSC-1.0-con-0402" }, Sample.Planned with { Id = "DMSC-1.0-con-0403", Selected = false });

        RunResult.From(Sample.Journal(plan, Sample.Error)).Completeness.Should().Be(50);
        RunResult.From(Sample.Journal(Sample.StartWith(), Sample.Completed)).Completeness.Should().BeNull();
    }

    [Theory]
    [InlineData(29, 50, 58)]
    [InlineData(199, 200, 99)]
    [InlineData(200, 200, 100)]
    public void Completeness_is_in_whole_percent_and_100_of_all_alone(int judged, int due, int percent)
    {
        var plan = Enumerable.Range(1, due).Select(number => Sample.Planned with { Id = $"DMSC-1.0-con-{number:0000}" }).ToArray();

        RunResult.From(Sample.Journal([Sample.StartWith(plan), .. plan.Take(judged).Select(one => Sample.Pass with { Id = one.Id })])).Completeness.Should().Be(percent);
    }

    [Fact]
    public void A_requirement_is_folded_over_its_test_cases()
    {
        var second = Sample.Planned with { Id = "DMSC-1.0-con-0402" };

        var requirement = RunResult.From(Sample.Journal(Sample.StartWith(Sample.Planned, second), Sample.Pass, Sample.Completed)).Requirements.Single();

        (requirement.Verdict, requirement.Cases.Count).Should().Be((Verdict.NotRun, 2));
    }

    [Fact]
    public void What_would_be_left_out_of_the_reports_is_refused()
    {
        Refusal(Sample.StartWith(Sample.Planned, Sample.Planned)).Should().Be($"Test case '{Sample.CaseId}' is planned twice, and an id names one test case. Plan it once.");
        Refusal(Sample.Start with { Requirements = [] }).Should().StartWith($"Test case '{Sample.CaseId}' shows 'DMSC-SEC-001', which is not among the run's requirements.");
        Refusal(Sample.Start, Sample.Pass with { Id = "other" }).Should().StartWith("Test case 'other' has a record but is not in the plan.");
    }

    private static string Refusal(params JournalRecord[] records) =>
        FluentActions.Invoking(() => RunResult.From(Sample.Journal(records))).Should().Throw<FormatException>().Which.Message;

    private static (Verdict Verdict, string? Code, string? Reason, Blame? Blame) Only(params JournalRecord[] records)
    {
        var only = RunResult.From(Sample.Journal(records)).Cases.Single();
        return (only.Verdict, only.ReasonCode, only.Reason, only.Blame);
    }
}
