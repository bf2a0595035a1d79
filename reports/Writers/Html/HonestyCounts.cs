using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>What was not shown, what was repeated and what broke, in numbers.</summary>
internal static class HonestyCounts
{
    public static IEnumerable<HonestyRow> Of(RunResult result)
    {
        var records = result.Journal.Records;
        int Having(Verdict verdict) => result.Cases.Count(one => one.Verdict == verdict);
        int Attempted(AttemptCause cause) => result.Cases.Sum(one => one.Attempts.Count(attempt => attempt.Cause == cause));

        yield return HonestyRow.Count("Waived", result.Cases.Count(one => one.WaivedBy is not null), "Fails that somebody answers for. They stay fails, and do not count against the exit code.");
        yield return HonestyRow.Count("Inconclusive", Having(Verdict.Inconclusive), "Device and bench worked, but it could not be shown.");
        yield return HonestyRow.Count("Errors", Having(Verdict.Error), "Bench or suite broke: no statement about the device.");
        yield return HonestyRow.Count("Not run", Having(Verdict.NotRun), "The run ended before them, or while they ran.");
        yield return HonestyRow.Plain("Not applicable", $"{Having(Verdict.NotApplicable)}", "By the device's statement (ICS) they are not for it.");
        yield return HonestyRow.Count("Not selected", Having(Verdict.NotSelected), "Left out by a selection.");
        yield return HonestyRow.Count("Repeated after the bench broke", Attempted(AttemptCause.InfraRetry), "Attempts. A test case in which a check has failed is never repeated.");
        yield return HonestyRow.Count("Repeated when the run was continued", Attempted(AttemptCause.Resume), "Attempts. What had a verdict about the device keeps it.");
        yield return Losses("Bench lost", [.. records.OfType<BenchLost>().Where(lost => lost.Blame is not Blame.Device)]);
        yield return Losses("Device's program lost", [.. records.OfType<BenchLost>().Where(lost => lost.Blame is Blame.Device)]);
        yield return HonestyRow.Count("Run continued", records.OfType<RunResumed>().Count(), "Times that it had ended or was killed, and went on later with what was left or had ended in an error.");
        yield return HonestyRow.Count(
            "Requirements without a test case", result.Requirements.Count(one => one.Cases.Count is 0), "Nothing is said about them.");
    }

    /// <summary>Each waiver with its effect.</summary>
    public static IEnumerable<HonestyRow> Waivers(RunResult result) =>
        from waiver in result.Waivers
        select new HonestyRow(
            waiver.Waiver.Id, waiver.Effect.Word().Replace('-', ' '), $"{WaiverText.Effect(waiver)} {WaiverText.Terms(waiver.Waiver)}, {waiver.Waiver.Link}",
            Warns: waiver.Effect is WaiverEffect.WaivesAFail or WaiverEffect.NoLongerNeeded);

    private static HonestyRow Losses(string name, IReadOnlyList<BenchLost> losses) =>
        HonestyRow.Count(name, losses.Count, string.Join(" ", losses.Select(lost => $"{ReportView.Time(lost.At)}, {lost.Part}: {lost.Reason}")));
}
