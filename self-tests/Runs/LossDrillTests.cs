using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>A part of the bench is lost in the middle of a test case: no verdict on the device comes from it, and the run goes on.</summary>
public sealed class LossDrillTests
{
    private const int Undisturbed = 9931;

    [Theory]
    [InlineData(9921, Blame.Rig)]
    [InlineData(9922, Blame.Server)]
    [InlineData(9923, Blame.Card)]
    [InlineData(9927, Blame.Rig)]
    [InlineData(9930, Blame.Server)]
    public async Task The_attempt_is_an_error_and_is_made_again_on_a_renewed_bench(int number, Blame blame)
    {
        using var rig = Drills.ConformingRig();
        using var run = Drills.Run(rig, number, Undisturbed);

        (await run.OutcomeAsync()).Should().Be(ExitCode.Conformant, run.Output);
        run.Case(number).Attempts.Select(attempt => (attempt.Cause, attempt.Record!.Verdict, attempt.Record.Blame)).Should().Equal(
            (AttemptCause.First, Verdict.Error, blame), (AttemptCause.InfraRetry, Verdict.Pass, null));
        run.Case(Undisturbed).Attempts.Should().ContainSingle().Which.Record!.Verdict.Should().Be(Verdict.Pass);
        run.Result().Journal.Records.OfType<BenchLost>().Should().ContainSingle().Which.Blame.Should().Be(blame);
    }

    [Fact]
    public async Task A_rig_whose_cards_link_is_lost_is_left_out_and_the_attempt_is_made_again_on_another()
    {
        using var rig = Drills.ConformingRig();
        using var run = HilRun.WithoutReports(["--rig", rig.Path, "--features", Drills.Features, "--rigs", "2", .. Drills.Only([9923, 9901])]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.Conformant, run.Output);
        var records = run.Result().Journal.Records;
        var (first, again) = (run.Case(9923).Attempts[0].Record!, run.Case(9923).Attempts[1].Record!);
        (first.Verdict, first.Blame, again.Cause, again.Verdict).Should().Be((Verdict.Error, Blame.Card, AttemptCause.InfraRetry, Verdict.Pass));
        records.OfType<BenchLost>().Should().ContainSingle().Which.Rig.Should().Be(first.Rig);
        records.OfType<BenchReady>().Select(bench => bench.Rigs).Should().BeEquivalentTo([new[] { "rig-0", "rig-1" }, new[] { again.Rig }], order => order.WithStrictOrdering());
        again.Rig.Should().NotBe(first.Rig);
        run.Case(9901).Verdict.Should().Be(Verdict.Pass);
    }

    [Theory]
    [InlineData(9924, Blame.Network)]
    [InlineData(9929, Blame.Server)]
    public async Task An_attempt_in_which_a_check_has_failed_is_an_error_and_is_not_made_again(int number, Blame blame)
    {
        using var rig = Drills.ConformingRig();
        using var run = Drills.Run(rig, number, Undisturbed);

        (await run.OutcomeAsync()).Should().Be(ExitCode.RigOrSuiteError, run.Output);
        var lost = run.Case(number);
        (lost.Verdict, lost.ReasonCode, lost.Blame, lost.Attempts.Count).Should().Be((Verdict.Error, ReasonCodes.BenchBroke, blame, 1));
        run.Case(Undisturbed).Verdict.Should().Be(Verdict.Pass);
    }

    [Theory]
    [InlineData(9925, "The test host ended with code")]
    [InlineData(9926, "The test host was silent for 60 s")]
    public async Task A_test_host_that_dies_or_hangs_costs_the_test_case_that_ran(int number, string said)
    {
        using var rig = Drills.ConformingRig("caseLimitSeconds: 60");
        using var run = Drills.Run(rig, number, Undisturbed);

        (await run.OutcomeAsync()).Should().Be(ExitCode.RigOrSuiteError, run.Output);
        var lost = run.Case(number);
        (lost.Verdict, lost.ReasonCode, lost.Blame, lost.Attempts.Count).Should().Be((Verdict.Error, ReasonCodes.HostEnded, Blame.Suite, 1));
        run.Case(Undisturbed).Verdict.Should().Be(Verdict.Pass);
        run.Result().Journal.Records.OfType<BenchLost>().Should().ContainSingle().Which.Reason.Should().StartWith(said);
    }

    [Fact]
    public async Task A_bench_that_is_lost_again_ends_the_run_and_the_rest_is_not_run()
    {
        using var rig = Drills.ConformingRig();
        using var run = Drills.Run(rig, 9928, Undisturbed);

        (await run.OutcomeAsync()).Should().Be(ExitCode.RigOrSuiteError, run.Output);
        run.Case(9928).Attempts.Select(attempt => attempt.Record!.Verdict).Should().Equal(Verdict.Error, Verdict.Error);
        var rest = run.Case(Undisturbed);
        (rest.Verdict, rest.Blame).Should().Be((Verdict.NotRun, (Blame?)Blame.Rig));
        run.Result().Journal.End!.Outcome.Should().Be(RunOutcome.RigError);
    }

    [Fact]
    public async Task A_rig_without_an_observation_point_makes_what_needs_it_inconclusive()
    {
        using var rig = Drills.ConformingRig("observes: CSD");
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Drills.Only([301, 302])]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.Incomplete, run.Output);
        var blind = run.Case(302);
        (blind.Verdict, blind.ReasonCode, blind.Blame).Should().Be((Verdict.Inconclusive, ReasonCodes.PointNotObserved, Blame.Rig));
        run.Case(301).Verdict.Should().Be(Verdict.Pass);
    }
}
