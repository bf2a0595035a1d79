using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>One attempt at a test case.</summary>
/// <param name="Record">Null when it has no end: the test host or the run died while it ran.</param>
/// <param name="Lost">What of the bench was lost while it ran; null when the bench stayed whole.</param>
public sealed record Attempt(AttemptCause Cause, CaseFinished? Record, BenchLost? Lost)
{
    /// <summary>Which of the run's repetitions it belongs to, from 1.</summary>
    public int Repetition { get; init; } = 1;

    /// <summary>True for what says nothing about the device: an error, a bench that was lost, no end at all; and no check has failed in it. Nothing else may be attempted again.</summary>
    public bool MayBeRepeated => Record is null || (IsError && Record.Checks.All(check => check.Passed));

    /// <summary>True when the attempt ended in an error, or when a part of the bench was lost while it ran: its evidence may not be complete then.</summary>
    public bool IsError => Record is null or { Verdict: Verdict.Error } || Lost is not null;

    /// <summary>The attempts at every test case, in the order in which they were made.</summary>
    /// <param name="records">Of a journal, from its beginning or from the beginning of a session.</param>
    public static ILookup<string, Attempt> All(IEnumerable<JournalRecord> records)
    {
        var attempts = new List<(string Id, Attempt Attempt)>();
        var running = new Dictionary<string, (int Place, string? Rig)>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            switch (record)
            {
                case CaseStarted started:
                    running[started.Id] = (attempts.Count, started.Rig);
                    attempts.Add((started.Id, new Attempt(started.Cause, null, null) { Repetition = started.Repetition }));
                    break;
                case CaseFinished finished when running.Remove(finished.Id, out var open):
                    attempts[open.Place] = (finished.Id, attempts[open.Place].Attempt with { Record = finished });
                    break;
                case CaseFinished alone:
                    attempts.Add((alone.Id, new Attempt(alone.Cause, alone, null) { Repetition = alone.Repetition }));
                    break;
                case BenchLost { Blame: not Blame.Device } lost:
                    foreach (var (place, _) in running.Values.Where(open => lost.Concerns(open.Rig)))
                        attempts[place] = (attempts[place].Id, attempts[place].Attempt with { Lost = lost });
                    break;
                case RunResumed or RunEnded:
                    running.Clear();
                    break;
            }
        }

        return attempts.ToLookup(one => one.Id, one => one.Attempt, StringComparer.Ordinal);
    }
}
