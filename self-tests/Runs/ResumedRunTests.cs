using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>A run goes on only as what it was begun as.</summary>
public sealed class ResumedRunTests : IDisposable
{
    private readonly TemporaryFile _rig = Drills.Rig(Drills.Device("ReferenceDevice"), []);

    private RunStarted Start => RunSettings.Read(new RunOptions(_rig.Path, Repository.Features, [HilRun.IdOf(301)], 7, "", "run", RunMode.Debug, Strict: true)).Start(default);

    public void Dispose() => _rig.Dispose();

    [Fact]
    public void It_takes_plan_seed_mode_and_strictness_from_the_beginning()
    {
        var resumed = RunSettings.Resume(Start);

        (resumed.Seed, resumed.Mode, resumed.Strict, resumed.IsResumed).Should().Be((7, RunMode.Debug, true, true));
        resumed.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id).Should().Equal(HilRun.IdOf(301));
    }

    [Fact]
    public void Waivers_are_those_of_the_beginning_and_one_that_has_expired_since_stops_it()
    {
        var waiver = new Waiver("W-1", HilRun.IdOf(301), new WaivedDevice("Reference", "full", "1.0"), "Known.", "https://bugs.example/1", "J. Doe", DateOnly.MaxValue);
        var list = new WaiverList("/lab/waivers.yaml", new('0', 64), [waiver]);

        RunSettings.Resume(Start with { Waivers = list }).Waivers.Should().Be(list);
        Refusal(Start with { Waivers = list with { Waivers = [waiver with { ValidUntil = new DateOnly(2026, 1, 31) }] } }).Should().Contain("waiver 'W-1' for DMSC-1.0-con-0301 was valid until 2026-01-31");
    }

    [Theory]
    [InlineData("watchMs: 5")]
    [InlineData("observes: CSD")]
    [InlineData("caseLimitSeconds: 5")]
    [InlineData("vectors: osmo-auc-gen")]
    public void A_rig_file_with_another_setting_is_refused(string line)
    {
        var start = Start;
        File.AppendAllText(_rig.Path, $"\n{line}\n");

        Refusal(start).Should().Contain("or the device's program that it names, has changed since");
    }

    [Fact]
    public void Another_program_of_the_device_is_refused()
    {
        var start = Start;
        File.WriteAllText(_rig.Path, File.ReadAllText(_rig.Path).Replace("ReferenceDevice", "FaultyDevices", StringComparison.Ordinal));

        Refusal(start).Should().Contain("or the device's program that it names, has changed since");
    }

    [Fact]
    public void Another_content_of_the_same_program_is_refused()
    {
        var start = Start;

        Refusal(start with { Rig = start.Rig with { ProgramSha256 = new('0', 64) } }).Should().Contain("has changed since");
    }

    [Fact]
    public void Another_suite_is_refused_also_when_it_has_less()
    {
        var start = Start;

        Refusal(start with { Sources = new Dictionary<string, string>(start.Sources) { ["steps"] = new('0', 64) } }).Should().Contain("(steps has changed since)");
        Refusal(start with { Sources = new Dictionary<string, string>(start.Sources) { ["more"] = new('0', 64) } }).Should().Contain("(more has changed since)");
    }

    [Fact]
    public void A_rig_file_that_is_gone_is_asked_for_by_its_path()
    {
        var start = Start with { Rig = Start.Rig with { File = "/no/such/rig.yaml" } };

        Refusal(start).Should().Contain("'/no/such/rig.yaml'").And.Contain("Put it back");
    }

    private static string Refusal(RunStarted start) =>
        FluentActions.Invoking(() => RunSettings.Resume(start)).Should().Throw<ConfigurationException>().Which.Message;
}
