using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Bench;

/// <summary>Which test cases are still to be attempted, and why, as the journal stands.</summary>
/// <remarks>
/// By itself only an error of the bench is repeated, once. A continued run also repeats what was running when it was killed,
/// and every error that says nothing about the device. An attempt that holds a failed check is never repeated.
/// </remarks>
internal static class Ledger
{
    /// <summary>What a run would have left if it went on now.</summary>
    public static IReadOnlyDictionary<string, AttemptCause> LeftOf(Journal journal) => Left(
        journal.Start.Plan.Where(planned => new PlannedRun(planned).Runs).Select(planned => planned.Id),
        [.. journal.Records, new RunResumed(default, "", "")]);

    /// <param name="planned">Ids of the test cases that the run runs.</param>
    /// <param name="records">The whole journal so far.</param>
    public static IReadOnlyDictionary<string, AttemptCause> Left(IEnumerable<string> planned, IReadOnlyList<JournalRecord> records)
    {
        var all = Attempt.All(records);
        var ofSession = Attempt.All(records.Skip(1 + records.ToList().FindLastIndex(record => record is RunResumed)));
        return planned
            .Select(id => (Id: id, Cause: Cause([.. all[id]], [.. ofSession[id]])))
            .Where(left => left.Cause is not null)
            .ToDictionary(left => left.Id, left => left.Cause!.Value, StringComparer.Ordinal);
    }

    private static AttemptCause? Cause(List<Attempt> all, List<Attempt> ofSession) => (all, ofSession) switch
    {
        ([], _) => AttemptCause.First,
        _ when all.Any(attempt => !attempt.MayBeRepeated) => null,
        (_, []) => AttemptCause.Resume,
        (_, [{ Record: not null } only]) when OfTheBench(only) => AttemptCause.InfraRetry,
        _ => null,
    };

    private static bool OfTheBench(Attempt attempt) =>
        attempt.Record is { Verdict: Verdict.Error, Blame: Blame.Rig or Blame.Card or Blame.Server or Blame.Network } || (attempt.Lost is not null && attempt.Record?.Verdict is not Verdict.Error);
}
