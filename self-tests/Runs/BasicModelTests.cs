using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Runs;

/// <summary>The reference device's model without display and keys passes the test cases that are for such devices.</summary>
public sealed class BasicModelTests
{
    /// <summary>Test cases that apply to no device with display and keys.</summary>
    internal static readonly string[] ForSuchDevices = ["DMSC-1.0-con-0511", "DMSC-1.0-con-0908"];

    [Fact]
    public async Task A_device_without_user_interface_and_protection_is_put_to_what_it_must_do_all_the_same()
    {
        var rig = Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "basic.rig.yaml");
        using var run = HilRun.WithoutReports(["--rig", rig, .. ForSuchDevices.SelectMany(id => new[] { "--only", id })]);
        (await run.OutcomeAsync()).Should().Be(ExitCode.Conformant, run.Output);

        run.Cases(Verdict.Pass).Should().BeEquivalentTo(ForSuchDevices, run.Output);
    }
}
