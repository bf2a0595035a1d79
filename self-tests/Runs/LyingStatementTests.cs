using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>A statement that is not true of its device is reported as such.</summary>
public sealed class LyingStatementTests
{
    [Fact]
    public async Task A_device_that_denies_options_that_it_has_is_found_out_by_its_verbs_and_by_use()
    {
        using var ics = new TemporaryFile(StatementText.Without("WbxmlMessages", "UserInterface"), ".yaml");
        using var rig = new TemporaryFile(
            $"""
            device:
              start: {Drills.ReferenceDevice}
              ics: {ics.Path}
              ixit: {Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "ixit.yaml")}
            watchMs: 300
            """);
        using var run = new HilRun("--rig", rig.Path, "--only", HilRun.IdOf(201));

        (await run.EndAsync()).Should().Be(0, run.Output);
        run.Result().Disagreements.Should().Equal(
            "UserInterface: The statement says no, and the verbs that the device offers say yes.",
            "WbxmlMessages: The statement says no, and it was seen in use: it sent a DM message in WBXML.");
        run.Output.Should().Contain("Statement, besides the verdicts: WbxmlMessages: The statement says no");
    }

    [Fact]
    public async Task A_device_that_claims_options_that_it_lacks_is_found_out_by_its_verbs_and_by_what_it_fails()
    {
        using var rig = FaultyDevice.Rig(FaultyDevice.Liar);
        using var run = HilRun.WithoutReports("--rig", rig.Path, "--only", HilRun.IdOf(501), "--only", HilRun.IdOf(502));

        (await run.OutcomeAsync()).Should().Be(ExitCode.NotConformant, run.Output);
        run.Cases(Verdict.Pass).Should().Equal(HilRun.IdOf(502));
        run.Result().Disagreements.Should().Equal(
            "The statement is about model 'full', and the device says that it is 'basic': it may be the statement of another product.",
            "ProtectedObjects: The statement says yes, and it was never seen in use; of 2 test cases that need it, 1 failed.",
            "UserAlerts: The statement says yes, and the verbs that the device offers say no.",
            "UserInterface: The statement says yes, and the verbs that the device offers say no.");
    }
}
