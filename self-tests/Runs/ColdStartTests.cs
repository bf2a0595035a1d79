using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>The reference device with a new process at each set-up and switch-on gets the verdicts that it gets with one that lives on.</summary>
public sealed class ColdStartTests
{
    /// <summary>What a process that lives on could hide: left over, kept, cut, asked, stored.</summary>
    private static readonly string[] Selected =
        ["DMSC-1.0-con-0306", "DMSC-1.0-con-0603", "DMSC-1.0-con-0605", "DMSC-1.0-con-0701", "DMSC-1.0-con-0705", "DMSC-1.0-con-0906", "DMSC-1.0-con-1107"];

    [Fact]
    public async Task What_is_left_kept_or_asked_does_not_hang_on_a_process_that_lives_on()
    {
        using var rig = Drills.Rig(Drills.ReferenceDevice, ["--cold"]);
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Selected.SelectMany(id => new[] { "--only", id })]);
        (await run.OutcomeAsync()).Should().Be(ExitCode.Conformant, run.Output);

        run.Cases(Verdict.Pass).Should().BeEquivalentTo(Selected, run.Output);
    }
}
