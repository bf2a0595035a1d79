using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps.Recording;

/// <summary>How an attempt ended: verdict, reason and blame. The only place where an exception becomes a verdict.</summary>
/// <remarks>
/// Only a failed check or a device that fell silent is a fail. Whatever nobody foresaw is an error of the suite. A scenario
/// without a check, or without one on every one of C, N and S that it names, cannot pass.
/// </remarks>
/// <param name="Verdict">Of the attempt.</param>
/// <param name="ReasonCode">Null for a pass.</param>
/// <param name="Reason">One sentence for a lab; null for a pass.</param>
/// <param name="Blame">Whom it blames; null for a pass.</param>
public sealed record Ending(Verdict Verdict, string? ReasonCode, string? Reason, Blame? Blame)
{
    private const string DecidingPoints = "CNS";

    /// <param name="status">What SpecFlow says of the scenario.</param>
    /// <param name="cause">The exception that ended it, if one did.</param>
    /// <param name="sees">Letters of the observation points that the scenario's tags name.</param>
    /// <param name="checks">The checks that it made.</param>
    public static Ending Of(ScenarioExecutionStatus status, Exception? cause, string sees, Checks checks) => (status, cause) switch
    {
        _ when checks.Made.FirstOrDefault(check => !check.Passed) is { } failed => new Ending(
            Verdict.Fail, "check-failed", $"{failed.Because}: expected {failed.Expected}, found {failed.Actual}", Reports.Records.Blame.Device),
        (ScenarioExecutionStatus.OK, null) => Passed(sees, checks),
        (_, DeviceSilentException) => new Ending(Verdict.Fail, "device-silent", cause!.Message, Reports.Records.Blame.Device),
        (_, InconclusiveException) => new Ending(Verdict.Inconclusive, "not-shown", cause!.Message, Reports.Records.Blame.Device),
        (_, ContractBreachException) => new Ending(Verdict.Inconclusive, "contract-breach", cause!.Message, Reports.Records.Blame.Device),
        (_, CardNotReleasedException) => new Ending(Verdict.Inconclusive, "card-not-released", cause!.Message, Reports.Records.Blame.Device),
        (_, RigException) => new Ending(Verdict.Error, "rig", cause!.Message, Reports.Records.Blame.Rig),
        (ScenarioExecutionStatus.UndefinedStep or ScenarioExecutionStatus.StepDefinitionPending, _) => new Ending(
            Verdict.Error, "undefined-step", "A step has no binding. Write it in steps/, or correct the feature.", Reports.Records.Blame.Suite),
        _ => new Ending(Verdict.Error, "unforeseen", $"{cause?.GetType().Name}: {cause?.Message}", Reports.Records.Blame.Suite),
    };

    private static Ending Passed(string sees, Checks checks)
    {
        var unseen = string.Concat(sees.Where(DecidingPoints.Contains).Except(checks.PointsChecked));
        return (checks.Made.Count, unseen) switch
        {
            (0, _) => new Ending(Verdict.Error, "no-check", "The scenario made no check: nothing was shown.", Reports.Records.Blame.Suite),
            (_, not "") => new Ending(
                Verdict.Error, "point-not-checked", $"The scenario needs the observation points {sees}, and made no check on {unseen}.", Reports.Records.Blame.Suite),
            _ => new Ending(Verdict.Pass, null, null, null),
        };
    }
}
