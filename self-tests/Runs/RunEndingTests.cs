using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Runner.Bench;

namespace Conformance.SelfTests.Runs;

/// <summary>How a run ends that something has stopped, and whom that is laid at.</summary>
public sealed class RunEndingTests
{
    public static readonly TheoryData<Exception, bool, RunOutcome, Blame, string> Causes = new()
    {
        { new ContractBreachException("garbage"), false, RunOutcome.BadInput, Blame.Device, "garbage" },
        { new ContractBreachException("garbage"), true, RunOutcome.RigError, Blame.Device, "garbage" },
        { new DeviceStartException("no answer"), true, RunOutcome.RigError, Blame.Device, "no answer" },
        { new RigException("no reader"), true, RunOutcome.RigError, Blame.Rig, "no reader" },
        { new RigException("no stub", part: BenchPart.Server), true, RunOutcome.RigError, Blame.Server, "no stub" },
        { new OperationCanceledException(), true, RunOutcome.RigError, Blame.Suite, "*says nothing about the device*OperationCanceledException*" },
        { new InvalidOperationException("no such thing."), true, RunOutcome.RigError, Blame.Suite, "*says nothing about the device: InvalidOperationException, no such thing. Report it*" },
        { new IOException("No space left."), true, RunOutcome.RigError, Blame.Rig, "*No space left. Make room*--resume*" },
    };

    [Theory]
    [MemberData(nameof(Causes))]
    public void Whoever_it_is_laid_at_the_reason_is_told(Exception cause, bool hadBench, RunOutcome outcome, Blame blame, string reason)
    {
        var end = RunEnding.Of(cause, isStopped: false, hadBench);

        (end.Outcome, end.Blame).Should().Be((outcome, blame));
        end.Reason.Should().Match(reason);
    }

    [Fact]
    public void A_run_that_was_asked_to_stop_was_interrupted()
    {
        var end = RunEnding.Of(new OperationCanceledException(), isStopped: true, hadBench: true);

        (end.Outcome, end.Blame).Should().Be((RunOutcome.Interrupted, Blame.Operator));
    }
}
