using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>The last record of a run: how it ended, why, and whom that is laid at.</summary>
internal static class RunEnding
{
    /// <summary>Of a run in which nothing is left to attempt.</summary>
    public static RunEnded Completed() => Ended(RunOutcome.Completed, null, null);

    /// <summary>Of a run that does not come forward any more.</summary>
    /// <param name="lost">What stopped it; null: nothing that anybody knows of.</param>
    /// <param name="left">How many attempts were still due.</param>
    public static RunEnded Stuck(BenchLost? lost, int left) => lost is null
        ? Ended(RunOutcome.RigError, $"The test host ended in order and left {left} test cases without a record. What it said is in logs/test-host.log.", Blame.Suite)
        : Ended(RunOutcome.RigError, $"{(lost.Blame is Blame.Device ? "The device's program broke down before a test case was finished" : "The bench was lost again")}, with {left} test cases left. {lost.Reason}", lost.Blame);

    /// <summary>Of a run that something has ended early. What nobody has foreseen is the suite's own fault.</summary>
    /// <param name="cause">What has ended it.</param>
    /// <param name="isStopped">Whether somebody asked it to stop.</param>
    /// <param name="hadBench">Whether a bench stood at any time of the run.</param>
    public static RunEnded Of(Exception cause, bool isStopped, bool hadBench) => cause switch
    {
        OperationCanceledException when isStopped => Ended(RunOutcome.Interrupted, "The run was interrupted.", Blame.Operator),
        ContractBreachException => Ended(hadBench ? RunOutcome.RigError : RunOutcome.BadInput, cause.Message, Blame.Device),
        DeviceStartException => Ended(RunOutcome.RigError, cause.Message, Blame.Device),
        RigException rig => Ended(RunOutcome.RigError, cause.Message, Enum.Parse<Blame>($"{rig.Part}")),
        IOException => Ended(RunOutcome.RigError, $"The bench could not read or write a file: {cause.Message} Make room where the disk is full, then go on with --resume.", Blame.Rig),
        _ => Ended(RunOutcome.RigError, $"The suite has come upon something that it does not expect, and says nothing about the device: {cause.GetType().Name}, {cause.Message} Report it with what stands on standard error.", Blame.Suite),
    };

    private static RunEnded Ended(RunOutcome outcome, string? reason, Blame? blame) => new(TimeProvider.System.GetUtcNow(), outcome, reason, blame);
}
