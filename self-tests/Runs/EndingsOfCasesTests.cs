using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Runs;

/// <summary>Every way in which a scenario can end, with the verdict that the whole chain from step to journal gives it.</summary>
public sealed class EndingsOfCasesTests(EndingsRun endings) : IClassFixture<EndingsRun>
{
    [Theory]
    [InlineData(9901, Verdict.Pass, null, null)]
    [InlineData(9902, Verdict.Fail, ReasonCodes.CheckFailed, Blame.Device)]
    [InlineData(9903, Verdict.Inconclusive, ReasonCodes.NotShown, Blame.Device)]
    [InlineData(9904, Verdict.Error, ReasonCodes.UndefinedStep, Blame.Suite)]
    [InlineData(9905, Verdict.Error, ReasonCodes.Unforeseen, Blame.Suite)]
    [InlineData(9906, Verdict.Error, ReasonCodes.Unforeseen, Blame.Suite)]
    [InlineData(9907, Verdict.Error, ReasonCodes.Unforeseen, Blame.Suite)]
    [InlineData(9908, Verdict.Error, ReasonCodes.NoCheck, Blame.Suite)]
    [InlineData(9909, Verdict.NotApplicable, ReasonCodes.NotApplicable, null)]
    [InlineData(9910, Verdict.Inconclusive, ReasonCodes.PointNotObserved, Blame.Rig)]
    [InlineData(9911, Verdict.Error, ReasonCodes.PointNotChecked, Blame.Suite)]
    [InlineData(9912, Verdict.Error, ReasonCodes.BenchBroke, Blame.Network)]
    [InlineData(9931, Verdict.NotSelected, ReasonCodes.NotSelected, null)]
    public void A_scenario_ends_with_its_verdict_its_reason_and_whom_it_blames(int number, Verdict verdict, string? code, Blame? blame)
    {
        var result = endings.Run.Case(number);

        (result.Verdict, result.ReasonCode, result.Blame).Should().Be((verdict, code, blame), endings.Run.Output);
        result.Attempts.Should().HaveCountLessThanOrEqualTo(1, "no error of the suite, and no attempt with a failed check, is made again");
    }

    [Fact]
    public void What_breaks_a_rule_of_the_protocol_is_in_the_record_and_told_and_the_test_case_passes_all_the_same()
    {
        endings.Run.Case(9901).Deciding!.Findings.Select(finding => (finding.Rule, finding.Seen)).Should().Equal(("readable", "from device: the root is html"));
        endings.Run.Output.Should().Contain("DM protocol, besides the verdicts: 1 finding in 1 test case (readable)");
    }

    [Fact]
    public void One_fail_among_them_makes_the_run_not_conformant_and_the_last_line_counts_them_all()
    {
        endings.ExitCode.Should().Be((int)ExitCode.NotConformant);
        endings.Run.Output.Should().EndWith("1 passed, 10 failed, 13 skipped");
    }

    [Fact]
    public async Task An_error_of_the_suite_alone_is_no_verdict_on_the_device()
    {
        using var rig = Drills.ConformingRig();
        using var run = Drills.Run(rig, 9907);

        (await run.OutcomeAsync()).Should().Be(ExitCode.RigOrSuiteError, run.Output);
    }

    [Fact]
    public async Task A_scenario_that_is_ignored_stops_the_run_before_it_begins()
    {
        using var features = new TemporaryFolder();
        features.Add("REQUIREMENTS.md", await File.ReadAllTextAsync(Path.Combine(Drills.Features, "REQUIREMENTS.md")));
        var text = await File.ReadAllTextAsync(Path.Combine(Drills.Features, "endings.feature"));
        features.Add("endings.feature", text.Replace("@DMSC-1.0-con-9901", "@DMSC-1.0-con-9901 @ignore", StringComparison.Ordinal));
        using var run = new HilRun("--features", features.Path);

        (await run.EndAsync()).Should().Be((int)ExitCode.WrongUsage, run.Output);
        run.Output.Should().StartWith("endings.feature, line 5: 'A check holds': the tag '@ignore' is unknown");
    }
}
