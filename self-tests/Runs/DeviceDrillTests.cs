using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Runs;

/// <summary>The device's program is missing, dies, hangs or talks nonsense: at the start, in the middle, at the end.</summary>
public sealed class DeviceDrillTests : IDisposable
{
    private static readonly IReadOnlyList<int> InTheirOrder = RunOrder.Of(301, 302, 303);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_program_that_is_missing_stops_the_run_before_it_begins()
    {
        using var rig = Drills.Rig("/no/such/device", []);
        using var run = new HilRun("--rig", rig.Path);

        (await run.EndAsync()).Should().Be((int)ExitCode.WrongUsage);
        run.Output.Should().Contain("'/no/such/device', and there is no such program");
    }

    [Theory]
    [InlineData("die", "start", ExitCode.RigOrSuiteError, "*ended with code 1 before it was ready*'About to die'*")]
    [InlineData("hang", "start", ExitCode.RigOrSuiteError, "*took more than 60 s before it was ready*")]
    [InlineData("garble", "start", ExitCode.WrongUsage, "The device's program began with '{\"url\":'*")]
    [InlineData("die", "GET /v1/device 1", ExitCode.RigOrSuiteError, "The device gave no answer to GET /v1/device*")]
    [InlineData("hang", "GET /v1/device 1", ExitCode.RigOrSuiteError, "The device gave no answer to GET /v1/device within 30 s*")]
    [InlineData("garble", "GET /v1/device 1", ExitCode.WrongUsage, "The device answered '{\"state\": off' to GET /v1/device*")]
    public async Task Before_the_first_answer_nothing_is_judged_and_the_reports_say_why(string how, string when, ExitCode code, string reason)
    {
        using var rig = Rig($"{how} {when}");
        using var run = new HilRun(["--rig", rig.Path, .. Drills.Only(InTheirOrder)]);

        (await run.EndAsync()).Should().Be((int)code, run.Output);
        run.Cases(Verdict.NotRun).Should().HaveCount(3);
        var first = run.Case(InTheirOrder[0]);
        first.Reason.Should().Match(reason);
        first.Blame.Should().Be(Blame.Device);
        File.Exists(Path.Combine(run.Folder, "report.html")).Should().BeTrue();
    }

    [Fact]
    public async Task A_device_that_falls_silent_fails_the_test_case_that_ran_and_the_others_keep_their_verdicts()
    {
        (string Breakdown, Phase Phase)[] ways = [("die POST /v1/power 3", Phase.Body), ("hang POST /v1/power 3", Phase.Body), ("hang POST /v1/power 4", Phase.Postamble), ("die POST /v1/power 4", Phase.Postamble)];
        var numbers = RunOrder.Of(107, 108, 301, 302, 303, 304, 311, 1308);   // each switches the device on once, and off
        using var rig = Rig([.. ways.Select(way => way.Breakdown)]);
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Drills.Only(numbers)]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.NotConformant, run.Output);
        numbers.Where((_, at) => at % 2 is 1).Select(number => run.Case(number)).Select(silent => (silent.Verdict, silent.ReasonCode, silent.Blame, silent.Deciding!.Phase))
            .Should().Equal(ways.Select(way => (Verdict.Fail, (string?)ReasonCodes.DeviceSilent, (Blame?)Blame.Device, way.Phase)), "each start of the device goes well for a test case and breaks down in the next, the last one at the very end of the run");
        run.Cases(Verdict.Pass).Should().BeEquivalentTo(numbers.Where((_, at) => at % 2 is 0).Select(HilRun.IdOf));
        run.Result().Journal.End!.Outcome.Should().Be(RunOutcome.Completed);
    }

    [Fact]
    public async Task A_device_that_talks_nonsense_shows_nothing()
    {
        using var rig = Rig("garble POST /v1/power 3");
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Drills.Only(InTheirOrder)]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.Incomplete, run.Output);
        var nonsense = run.Case(InTheirOrder[1]);
        (nonsense.Verdict, nonsense.ReasonCode, nonsense.Blame).Should().Be((Verdict.Inconclusive, ReasonCodes.ContractBreach, Blame.Device));
        nonsense.Reason.Should().Contain("'{\"state\": off'");
        nonsense.Deciding!.Note.Should().StartWith("Afterwards the device was to go off. The device answered");
        run.Cases(Verdict.Pass).Should().BeEquivalentTo([HilRun.IdOf(InTheirOrder[0]), HilRun.IdOf(InTheirOrder[2])], "the device is started anew");
        run.Cases(Verdict.Fail).Should().BeEmpty();
        run.Cases(Verdict.Error).Should().BeEmpty();
    }

    /// <param name="breakdowns">One for each start of the device's program; the last one for all that come after.</param>
    private TemporaryFile Rig(params IEnumerable<string> breakdowns)
    {
        _folder.Add("breakdowns", string.Join('\n', breakdowns));
        return Drills.Rig(Drills.Device("BreaksDown"), ["--device", Drills.ReferenceDevice, "--breakdowns", Path.Combine(_folder.Path, "breakdowns")]);
    }
}
