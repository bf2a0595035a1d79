using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;
using Blames = Conformance.Reports.Records.Blame;

namespace Conformance.Steps.Recording;

/// <summary>How an attempt ended: verdict, reason and blame. The only place where an exception becomes a verdict.</summary>
/// <remarks>
/// Only a failed check, or a device that fell silent or refuses what it offers, is a fail. Whatever nobody foresaw is an error of the suite. A scenario
/// without a check, or without one on every one of C, N, S, A and F that it names, cannot pass.
/// </remarks>
/// <param name="Verdict">Of the attempt.</param>
/// <param name="ReasonCode">One of <see cref="ReasonCodes"/>; null for a pass.</param>
/// <param name="Reason">One sentence for a lab; null for a pass.</param>
/// <param name="Blame">Whom it blames; null for a pass.</param>
public sealed record Ending(Verdict Verdict, string? ReasonCode, string? Reason, Blame? Blame)
{
    private const string DecidingPoints = "CNSAF";

    /// <param name="status">What SpecFlow says of the scenario.</param>
    /// <param name="cause">The exception that ended it, if one did.</param>
    /// <param name="sees">Letters of the observation points that the scenario's tags name.</param>
    /// <param name="checks">The checks that it made.</param>
    public static Ending Of(ScenarioExecutionStatus status, Exception? cause, string sees, Checks checks) => (status, cause) switch
    {
        _ when checks.Made.FirstOrDefault(check => !check.Passed) is { } failed => new Ending(
            Verdict.Fail, ReasonCodes.CheckFailed, $"{failed.Because}: expected {failed.Expected}, found {failed.Actual}", Blames.Device),
        (ScenarioExecutionStatus.OK, null) => Passed(sees, checks),
        (ScenarioExecutionStatus.UndefinedStep or ScenarioExecutionStatus.StepDefinitionPending, _) => new Ending(
            Verdict.Error, ReasonCodes.UndefinedStep, "A step has no binding. Write it in steps/, or correct the feature.", Blames.Suite),
        (_, not null) => Of(cause),
        _ => new Ending(Verdict.Error, ReasonCodes.Unforeseen, $"The scenario ended as {status}, and nothing says why.", Blames.Suite),
    };

    /// <summary>What an exception means for the attempt that it ended.</summary>
    public static Ending Of(Exception cause) => cause switch
    {
        DeviceSilentException => new Ending(Verdict.Fail, ReasonCodes.DeviceSilent, cause.Message, Blames.Device),
        VerbRefusedException => new Ending(Verdict.Fail, ReasonCodes.VerbRefused, cause.Message, Blames.Device),
        VerbAbsentException => new Ending(Verdict.Inconclusive, ReasonCodes.VerbAbsent, cause.Message, Blames.Device),
        DeviceNotReadyException => new Ending(Verdict.Inconclusive, ReasonCodes.DeviceNotReady, cause.Message, Blames.Device),
        InconclusiveException => new Ending(Verdict.Inconclusive, ReasonCodes.NotShown, cause.Message, Blames.Device),
        ContractBreachException => new Ending(Verdict.Inconclusive, ReasonCodes.ContractBreach, cause.Message, Blames.Device),
        CardNotReleasedException => new Ending(Verdict.Inconclusive, ReasonCodes.CardNotReleased, cause.Message, Blames.Device),
        PointNotObservedException => new Ending(Verdict.Inconclusive, ReasonCodes.PointNotObserved, cause.Message, Blames.Rig),
        NoSecondDeviceException => new Ending(Verdict.Inconclusive, ReasonCodes.NoSecondDevice, cause.Message, Blames.Rig),
        EvidenceLostException => new Ending(Verdict.Error, ReasonCodes.EvidenceLost, cause.Message, Blames.Rig),
        RigException rig => new Ending(Verdict.Error, ReasonCodes.BenchBroke, cause.Message, Enum.Parse<Blame>($"{rig.Part}")),
        _ => new Ending(Verdict.Error, ReasonCodes.Unforeseen, $"{cause.GetType().Name}: {cause.Message}", Blames.Suite),
    };

    private static Ending Passed(string sees, Checks checks)
    {
        var unseen = string.Concat(sees.Where(DecidingPoints.Contains).Except(checks.PointsChecked));
        return (checks.Made.Count, unseen) switch
        {
            (0, _) => new Ending(Verdict.Error, ReasonCodes.NoCheck, "The scenario made no check: nothing was shown.", Blames.Suite),
            (_, not "") => new Ending(
                Verdict.Error, ReasonCodes.PointNotChecked, $"The scenario needs the observation points {sees}, and made no check on {unseen}.", Blames.Suite),
            _ => new Ending(Verdict.Pass, null, null, null),
        };
    }
}
