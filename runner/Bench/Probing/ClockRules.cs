using System.Globalization;
using Conformance.Reports.Records;

namespace Conformance.Runner.Bench.Probing;

/// <summary>Whether the device's clocks are fit for laying its log beside the bench's. They never decide order.</summary>
internal static class ClockRules
{
    private const double RateTolerance = 0.1;
    private static readonly TimeSpan Coarseness = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan WallTolerance = TimeSpan.FromMinutes(1);

    /// <summary>One-sided: what the time that a question takes can explain is no finding.</summary>
    public static IEnumerable<ProbeFinding> Findings(IReadOnlyList<ClockReading> clocks)
    {
        if (clocks is not [var first, .., var last])
            yield break;

        var went = last.Device.Monotonic - first.Device.Monotonic;
        var (least, most) = (last.Before - first.After, last.After - first.Before);
        if (went < 0)
            yield return Clock("monotonic clock", "never goes back", Milliseconds(went), "The device's monotonic clock went back between two readings.", "Give a clock that only goes on, in milliseconds.");
        else if (went < ((1 - RateTolerance) * least.TotalMilliseconds) - Coarseness.TotalMilliseconds || went > ((1 + RateTolerance) * most.TotalMilliseconds) + Coarseness.TotalMilliseconds)
            yield return Clock(
                "monotonic clock", string.Create(CultureInfo.InvariantCulture, $"{least.TotalMilliseconds:0.#} to {most.TotalMilliseconds:0.#} ms"), Milliseconds(went),
                "The device's monotonic clock does not go at the pace of the bench's.", "Give milliseconds; where it does, see to the device's clock.");

        var off = last.Device.Wall - last.WallOfBench;
        if (off.Duration() > WallTolerance)
            yield return Clock(
                "wall clock", $"within {WallTolerance.TotalSeconds:0} s of the bench's", $"{off.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture)} s",
                "The device's wall clock is not the bench's: its own log cannot be laid beside the bench's by wall time.", "Set the device's clock.");
    }

    private static string Milliseconds(double went) => string.Create(CultureInfo.InvariantCulture, $"{went:0.###} ms");

    private static ProbeFinding Clock(string subject, string stated, string seen, string sentence, string remedy) => new(ProbeSubject.Clock, subject, stated, seen, sentence, remedy);
}
