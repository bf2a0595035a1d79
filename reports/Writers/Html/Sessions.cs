using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>The stretches in which a run was at work: from its beginning, and again from each time that it went on.</summary>
internal static class Sessions
{
    /// <summary>How long each took, in their order: until the last record before the next, since a run that was killed does not tell its end.</summary>
    public static IReadOnlyList<TimeSpan> Of(Journal journal)
    {
        var sessions = new List<(DateTimeOffset Begin, DateTimeOffset End)>();
        foreach (var record in journal.Records)
        {
            if (record is RunStarted or RunResumed)
                sessions.Add((End(record), End(record)));
            else if (End(record) > sessions[^1].End)
                sessions[^1] = sessions[^1] with { End = End(record) };
        }

        return [.. sessions.Select(session => session.End - session.Begin)];
    }

    private static DateTimeOffset End(JournalRecord record) => record switch
    {
        RunStarted started => started.StartedAt,
        RunResumed resumed => resumed.At,
        BenchReady ready => ready.At,
        BenchLost lost => lost.At,
        CaseStarted started => started.At,
        CaseFinished finished => finished.StartedAt.AddMilliseconds(finished.DurationMs),
        RunEnded ended => ended.At,
        _ => throw new ArgumentOutOfRangeException(nameof(record), record, "Nobody knows when it was: add it here."),
    };
}
