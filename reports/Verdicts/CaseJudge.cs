using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Joins one planned test case with what the journal says of it.</summary>
internal static class CaseJudge
{
    public static CaseResult Judge(PlannedCase plan, IReadOnlyList<CaseFinished> attempts, bool started, RunEnded? end)
    {
        // Only an error is ever retried, so the first attempt that is none decides: no later pass can hide a fail.
        var deciding = attempts.FirstOrDefault(attempt => attempt.Verdict is not Verdict.Error) ?? (attempts.Count > 0 ? attempts[^1] : null);
        var wasRun = deciding is not null && deciding.Verdict is not Verdict.NotApplicable;

        return (plan, deciding) switch
        {
            (_, not null) when wasRun => OfRecord(plan, deciding),
            ({ NotApplicable: { } why }, _) => new CaseResult(plan, Verdict.NotApplicable, "not-applicable", why, Blame: null, deciding),
            ({ Selected: false }, _) => new CaseResult(
                plan, Verdict.NotSelected, "not-selected", "Left out by the selection.", Blame: null, deciding),
            (_, not null) => OfSuite(plan, deciding, "skipped-against-plan", $"It was skipped although it is planned: {deciding.Reason}"),
            _ when started && end is not { Outcome: RunOutcome.Interrupted } => OfSuite(plan, deciding, "host-ended", "The test host ended while it ran."),
            _ => OfMissing(plan, end),
        };
    }

    private static CaseResult OfRecord(PlannedCase plan, CaseFinished attempt) => attempt switch
    {
        { Verdict: Verdict.Pass, Checks.Count: 0 } =>
            OfSuite(plan, attempt, "no-check", "It was recorded as a pass, but no check was executed: nothing was shown."),
        { Verdict: Verdict.Pass } when attempt.Checks.FirstOrDefault(check => !check.Passed) is { } failed =>
            OfSuite(plan, attempt, "contradiction", $"It was recorded as a pass, but check '{failed.Id}' failed."),
        { Verdict: Verdict.None or Verdict.NotSelected or Verdict.NotRun } =>
            OfSuite(plan, attempt, "no-verdict", $"It was recorded as {attempt.Verdict.Word()}, which no attempt can end with."),
        _ => new CaseResult(plan, attempt.Verdict, attempt.ReasonCode, attempt.Reason, attempt.Blame, attempt),
    };

    private static CaseResult OfMissing(PlannedCase plan, RunEnded? end)
    {
        var (blame, reason) = end switch
        {
            { Outcome: RunOutcome.RigError } => (Blame.Rig, end.Reason),
            { Outcome: RunOutcome.Interrupted } => (Blame.Operator, end.Reason),
            _ => (Blame.Suite, null),
        };
        return new CaseResult(plan, Verdict.NotRun, "not-run", reason ?? "The run ended before it.", blame, Attempt: null);
    }

    private static CaseResult OfSuite(PlannedCase plan, CaseFinished? attempt, string code, string reason) =>
        new(plan, Verdict.Error, code, reason, Blame.Suite, attempt);
}
