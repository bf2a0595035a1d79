using Conformance.Reports.Records;

namespace Conformance.Reports.Costs;

/// <summary>Where the time of a run's attempts went, summed over its rigs, and what the bench takes for each.</summary>
/// <param name="Spent">In all attempts. What passes on a rig between two of them is the bench's: the journal, and the way to the next one.</param>
/// <param name="Attempts">How many there were.</param>
/// <param name="BenchPerAttempt">Milliseconds of the bench, between attempts too; null where there was none but the first on each rig, which has the start of the bench in it.</param>
public sealed record RunTimes(CaseTimes Spent, int Attempts, double? BenchPerAttempt)
{
    /// <returns>Null when the journal keeps no times.</returns>
    public static RunTimes? Of(Journal journal)
    {
        var spent = new CaseTimes(0, 0, 0, 0, 0, 0);
        var (all, later, bench) = (0, 0, 0.0);
        var before = new Dictionary<string, CaseFinished>(StringComparer.Ordinal);   // the attempt before, by rig
        foreach (var record in journal.Records)
        {
            switch (record)
            {
                case BenchReady:
                    before.Clear();
                    break;
                case CaseFinished { Times: { } times } finished:
                    var isFirst = !before.TryGetValue(RigOf(finished), out var former);
                    var between = isFirst ? 0 : Math.Max(0, (finished.StartedAt - former!.StartedAt).TotalMilliseconds - former.DurationMs);
                    spent = Sum(spent, times, between);
                    all++;
                    if (!isFirst)
                        (later, bench) = (later + 1, bench + times.Bench + between);
                    before[RigOf(finished)] = finished;
                    break;
            }
        }

        return all is 0 ? null : new RunTimes(spent, all, later is 0 ? null : bench / later);
    }

    private static string RigOf(CaseFinished finished) => finished.Rig ?? "";

    private static CaseTimes Sum(CaseTimes one, CaseTimes other, double between) => new(
        one.Card + other.Card, one.Network + other.Network, one.Dm + other.Dm, one.Asked + other.Asked, one.Device + other.Device, one.Bench + other.Bench + between);
}
