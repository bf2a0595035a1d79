using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Joins one planned test case with what the journal says of it.</summary>
internal static class CaseJudge
{
    public static CaseResult Judge(PlannedCase plan, IReadOnlyList<Attempt> attempts, RunEnded? end)
    {
        // The first attempt that may not be repeated decides: no later pass can hide a fail.
        var deciding = (attempts.FirstOrDefault(attempt => !attempt.MayBeRepeated) ?? attempts.LastOrDefault(attempt => attempt.Record is not null))?.Record;
        var wasRun = deciding is not null && deciding.Verdict is not Verdict.NotApplicable;

        CaseResult Result(Verdict verdict, string? code, string? reason, Blame? blame) => new(plan, verdict, code, reason, blame, deciding, attempts);
        CaseResult OfSuite(string code, string reason) => Result(Verdict.Error, code, reason, Blame.Suite);

        return (plan, deciding) switch
        {
            (_, not null) when wasRun => Contradiction(deciding) is { } found
                ? OfSuite(found.Code, found.Reason)
                : Result(deciding.Verdict, deciding.ReasonCode, deciding.Reason, deciding.Blame),
            ({ NotApplicable: { } why }, _) => Result(Verdict.NotApplicable, ReasonCodes.NotApplicable, why, blame: null),
            ({ Selected: false }, _) => Result(Verdict.NotSelected, ReasonCodes.NotSelected, "Left out by the selection.", blame: null),
            (_, not null) => OfSuite(ReasonCodes.SkippedAgainstPlan, $"It was skipped although it is planned: {deciding.Reason}"),
            _ when attempts.Count > 0 && end is { Outcome: RunOutcome.Completed or RunOutcome.RigError } => OfSuite(ReasonCodes.HostEnded, "The test host ended while it ran."),
            _ => Missing(),
        };

        CaseResult Missing() => end switch
        {
            null => Result(Verdict.NotRun, ReasonCodes.NotRun, $"The run was killed {(attempts.Count > 0 ? "while" : "before")} it ran.", Blame.Operator),
            { Outcome: RunOutcome.Completed } => Result(Verdict.NotRun, ReasonCodes.NotRun, "The run ended before it, and does not say why.", Blame.Suite),
            _ => Result(Verdict.NotRun, ReasonCodes.NotRun, end.Reason, end.Blame),
        };
    }

    /// <summary>What makes a record unbelievable; null when nothing does.</summary>
    private static (string Code, string Reason)? Contradiction(CaseFinished attempt) => attempt switch
    {
        { Verdict: Verdict.Pass, Checks.Count: 0 } => (ReasonCodes.NoCheck, "It was recorded as a pass, but no check was executed: nothing was shown."),
        { Verdict: Verdict.Pass } when attempt.Checks.FirstOrDefault(check => !check.Passed) is { } failed =>
            (ReasonCodes.Contradiction, $"It was recorded as a pass, but check '{failed.Id}' failed."),
        { Verdict: Verdict.None or Verdict.NotSelected or Verdict.NotRun } =>
            (ReasonCodes.NoVerdict, $"It was recorded as {attempt.Verdict.Word()}, which no attempt can end with."),
        _ => null,
    };
}
