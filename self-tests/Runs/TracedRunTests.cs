using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Trace;

namespace Conformance.SelfTests.Runs;

/// <summary>Runs in which all that is known of the card comes from a tracer that is not of the bench, as GSMTAP over UDP.</summary>
[Collection(nameof(OneAtATime))]
public sealed class TracedRunTests
{
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    [Fact]
    public async Task The_reference_device_passes_test_cases_that_look_at_the_card()
    {
        var ids = Planned().Where(test => test.Sees.Contains('C') && !IsOneOfMany(test.Id)).Select(test => test.Id).ToList();
        using var rig = Rig();
        using var run = new HilRun(["--rig", rig.Path, .. ids.SelectMany(id => new[] { "--only", id })]);

        (await run.EndAsync()).Should().Be(0, run.Output);
        run.Cases(Verdict.Pass).Should().BeEquivalentTo(ids).And.NotBeEmpty();
        run.Result().Journal.Start.Rig.Tracer.Should().Be("127.0.0.1:4729");
        File.ReadAllText(RunFolder.HtmlReport(run.Folder)).Should().Contain("a tracer").And.Contain("GSMTAP over UDP to 127.0.0.1:4729");
    }

    [Fact]
    public async Task A_device_that_reads_too_early_fails_the_same_test_cases()
    {
        const string Device = "applies-before-accept";
        string[] ids = [HilRun.IdOf(307), HilRun.IdOf(401), HilRun.IdOf(301)];
        using var rig = Rig("--fault", Device);
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. ids.SelectMany(id => new[] { "--only", id })]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.NotConformant, run.Output);
        run.Cases(Verdict.Fail).Should().BeEquivalentTo(Catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(Device)).Select(purpose => purpose.Id).Intersect(ids));
        run.Cases(Verdict.Pass).Should().Equal(HilRun.IdOf(301));
    }

    [Fact]
    public async Task Where_no_tracer_sends_nothing_is_said_of_the_device()
    {
        using var rig = Drills.ConformingRig("cardTrace: { from: gsmtap }");
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Drills.Only([301])]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.RigOrSuiteError, run.Output);
        var test = run.Case(301);
        (test.Verdict, test.Blame).Should().Be((Verdict.Error, Blame.Card));
        test.Reason.Should().StartWith("No answer to reset has come to 127.0.0.1:4729");
    }

    // of the damaged cards one of each kind of trouble: a message, a status word, a removal, a T=0 card
    private static bool IsOneOfMany(string id) =>
        string.CompareOrdinal(id, HilRun.IdOf(1300)) > 0 && !new[] { 1311, 1321, 1326, 1328 }.Select(HilRun.IdOf).Contains(id);

    private static TemporaryFile Rig(params string[] arguments) =>
        Drills.Rig(Path.Combine(Repository.Root, "self-tests", "Trace", "tracer.py"), ["--device", FaultyDevice.Program, .. arguments],
        $"cardTrace: {{ from: gsmtap }}\nsecondDevice: {{ start: {FaultyDevice.Program}, arguments: [ {string.Join(", ", [.. arguments, "--imei", "490154203237534"])} ] }}");   // the tracer stands at the first one

    private static IEnumerable<PlannedCase> Planned() =>
        RunSettings.Read(new RunOptions(Repository.DefaultRig, Repository.Features, [], 1, "", "run")).Plan.Select(planned => planned.Case);
}
