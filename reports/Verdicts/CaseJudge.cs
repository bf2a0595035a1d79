using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Joins one planned test case with what the journal says of it.</summary>
internal static class CaseJudge
{
    /// <summary>Each repetition is judged for itself, and the worst counts: what passes only sometimes is not passed.</summary>
    public static CaseResult Judge(PlannedCase plan, IReadOnlyList<Attempt> attempts, RunEnded? end, int repeat)
    {
        var repetitions = attempts.ToLookup(attempt => attempt.Repetition);
        var each = Enumerable.Range(1, repeat).Select(number => Judge(plan, [.. repetitions[number]], end)).ToList();
        var worst = VerdictRules.Worst([.. each.Select(one => one.Verdict)]);
        var like = each.Where(one => one.Verdict == worst).ToList();
        return like[0] with
        {
            Attempts = attempts,
            Reason = like.Count == repeat ? like[0].Reason : $"In {like.Count} of {repeat} repetitions: {like[0].Reason}",
        };
    }

    private static CaseResult Judge(PlannedCase plan, IReadOnlyList<Attempt> attempts, RunEnded? end)
    {
        // The first attempt that may not be repeated decides: no later pass can hide a fail.
        var deciding = attempts.FirstOrDefault(attempt => !attempt.MayBeRepeated)
            ?? attempts.LastOrDefault(attempt => attempt.Record is not null) ?? (attempts is [.., var last] ? last : null);
        var (verdict, code, reason, blame) = (plan, deciding) switch
        {
            (_, { Record: { } record }) => OfRecord(record, deciding.Lost),
            ({ NotApplicable: { } why }, _) => new Judgement(Verdict.NotApplicable, ReasonCodes.NotApplicable, why, null),
            ({ Selected: false }, _) => new Judgement(Verdict.NotSelected, ReasonCodes.NotSelected, "Left out by the selection.", null),
            (_, { Lost: { } lost }) => new Judgement(
                Verdict.Error, ReasonCodes.HostEnded, $"The test host ended while it ran: {lost.Reason}", lost.Blame),
            _ => Missing(deciding is not null, end),
        };
        return new CaseResult(plan, verdict, code, reason, blame, deciding?.Record, attempts);
    }

    private static Judgement OfRecord(CaseFinished record, BenchLost? lost) => (Contradiction(record), lost) switch
    {
        ({ } found, _) => found,
        (_, not null) when record.Verdict is not Verdict.Error => new Judgement(
            Verdict.Error, ReasonCodes.BenchBroke, $"The bench was lost while it ran: {lost.Reason} Seen besides: {record.Verdict.Word()}{(record.Reason is null ? "" : $", {record.Reason}")}", lost.Blame),
        _ => new Judgement(record.Verdict, record.ReasonCode, record.Reason, record.Blame),
    };

    private static Judgement Missing(bool wasStarted, RunEnded? end) => end switch
    {
        null => new Judgement(Verdict.NotRun, ReasonCodes.NotRun, $"The run was killed {(wasStarted ? "while" : "before")} it ran.", Blame.Operator),
        { Outcome: RunOutcome.Completed } when wasStarted => new Judgement(Verdict.Error, ReasonCodes.HostEnded, "It began, and nothing was recorded of it.", Blame.Suite),
        { Outcome: RunOutcome.Completed } => new Judgement(Verdict.NotRun, ReasonCodes.NotRun, "The run ended before it, and does not say why.", Blame.Suite),
        _ => new Judgement(Verdict.NotRun, ReasonCodes.NotRun, end.Reason, end.Blame),
    };

    /// <summary>What makes a record unbelievable; null when nothing does.</summary>
    private static Judgement? Contradiction(CaseFinished attempt) => attempt switch
    {
        { Verdict: Verdict.Pass, Checks.Count: 0 } => OfSuite(ReasonCodes.NoCheck, "It was recorded as a pass, but no check was executed: nothing was shown."),
        { Verdict: Verdict.Pass } when attempt.Checks.FirstOrDefault(check => !check.Passed) is { } failed =>
            OfSuite(ReasonCodes.Contradiction, $"It was recorded as a pass, but check '{failed.Id}' failed."),
        { Verdict: Verdict.Fail, ReasonCode: not (ReasonCodes.DeviceSilent or ReasonCodes.VerbRefused) } when attempt.Checks.All(check => check.Passed) =>
            OfSuite(ReasonCodes.Contradiction, "It was recorded as a fail, but no check failed, and the device neither fell silent nor refused what it offers."),
        { Verdict: Verdict.None or Verdict.NotSelected or Verdict.NotRun or Verdict.NotApplicable } =>
            OfSuite(ReasonCodes.NoVerdict, $"It was recorded as {attempt.Verdict.Word()}, which no attempt can end with."),
        _ => null,
    };

    private static Judgement OfSuite(string code, string reason) => new(Verdict.Error, code, reason, Blame.Suite);

    private sealed record Judgement(Verdict Verdict, string? Code, string? Reason, Blame? Blame);
}
