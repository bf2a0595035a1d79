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

        yield return HonestyRow.Count("Inconclusive", Having(Verdict.Inconclusive), "Device and bench worked, but it could not be shown.");
        yield return HonestyRow.Count("Errors", Having(Verdict.Error), "Bench or suite broke: no statement about the device.");
        yield return HonestyRow.Count("Not run", Having(Verdict.NotRun), "The run ended before them, or while they ran.");
        yield return HonestyRow.Plain("Not applicable", $"{Having(Verdict.NotApplicable)}", "The device does not claim the option.");
        yield return HonestyRow.Count("Not selected", Having(Verdict.NotSelected), "Left out by a selection.");
        yield return HonestyRow.Count("Repeated after the bench broke", Attempted(AttemptCause.InfraRetry), "Attempts. A test case in which a check has failed is never repeated.");
        yield return HonestyRow.Count("Repeated when the run was continued", Attempted(AttemptCause.Resume), "Attempts. What had a verdict keeps it.");
        yield return HonestyRow.Count("Bench lost", records.OfType<BenchLost>().Count(), Losses(records));
        yield return HonestyRow.Count("Run continued", records.OfType<RunResumed>().Count(), "Times that it was killed, interrupted or lost its bench, and went on later.");
        yield return HonestyRow.Count(
            "Requirements without a test case", result.Requirements.Count(one => one.Cases.Count is 0), "Nothing is said about them.");
    }

    private static string Losses(IEnumerable<JournalRecord> records) =>
        string.Join(" ", records.OfType<BenchLost>().Select(lost => $"{ReportView.Time(lost.At)}, {lost.Part}: {lost.Reason}"));
}
