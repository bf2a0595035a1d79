using Conformance.Reports.Costs;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Where the time of a run went, in lines for a terminal.</summary>
internal static class TimeText
{
    private const int Column = 11;

    /// <summary>None when the journal keeps no times.</summary>
    public static IEnumerable<string> Lines(RunResult result, Terminal terminal)
    {
        if (RunTimes.Of(result.Journal) is not { } times)
            yield break;
        yield return string.Join("\n  ", terminal.Wrap($"Where the time went: {Of(times)}", indent: 2));
        var slowest = Slowest.Of(result.Cases);
        if (slowest.Count < 2)
            yield break;
        yield return "Slowest:";
        foreach (var (one, milliseconds, split) in slowest)
        {
            var duration = $"{milliseconds / 1000,7:0.0} s";
            yield return terminal.Beside(duration, duration, Column, PrintableText.OneLine($"{one.Plan.Id} {one.Plan.Title}: {TimeShare.TextOf(split)}"));
        }
    }

    /// <summary>Shares of the parts, the longest first, that of the bench with what it takes for a test case.</summary>
    public static string Of(RunTimes times) => string.Join(", ", TimeShare.All(times.Spent).Where(part => part.Percent > 0 || part.Key is "bench").Select(part =>
        part.Key is "bench" && times.BenchPerAttempt is { } bench ? $"{part.Text} ({bench:0} ms a test case)" : part.Text));
}
