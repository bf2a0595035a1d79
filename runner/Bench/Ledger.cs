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
    public static IReadOnlyList<AttemptDue> LeftOf(Journal journal) => Left(
        journal.Start.Plan.Where(planned => new PlannedRun(planned).Runs).Select(planned => planned.Id), journal.Start.Repeat,
        [.. journal.Records, new RunResumed(default, "", "")]);

    /// <param name="planned">Ids of the test cases that the run runs.</param>
    /// <param name="repeat">How many times the run makes each.</param>
    /// <param name="records">The whole journal so far.</param>
    public static IReadOnlyList<AttemptDue> Left(IEnumerable<string> planned, int repeat, IReadOnlyList<JournalRecord> records)
    {
        var all = ByRepetition(records);
        var ofSession = ByRepetition(records.Skip(1 + records.ToList().FindLastIndex(record => record is RunResumed)));
        return
        [
            .. from id in planned
               from repetition in Enumerable.Range(1, repeat)
               let cause = Cause([.. all[(id, repetition)]], [.. ofSession[(id, repetition)]])
               where cause is not null
               select new AttemptDue(id, repetition, cause.Value),
        ];
    }

    private static ILookup<(string Id, int Repetition), Attempt> ByRepetition(IEnumerable<JournalRecord> records) => Attempt.All(records)
        .SelectMany(of => of, (of, attempt) => (Key: (of.Key, attempt.Repetition), attempt)).ToLookup(one => one.Key, one => one.attempt);

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
