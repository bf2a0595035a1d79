using Conformance.Reports.Records;

namespace Conformance.Reports.Costs;

/// <summary>One part of a time, for a reader.</summary>
/// <param name="Key">Name of the part in the journal.</param>
/// <param name="Word">What a reader calls it.</param>
/// <param name="Share">Of the whole, from 0 to 1.</param>
public sealed record TimeShare(string Key, string Word, double Milliseconds, double Share)
{
    /// <summary>In whole percent.</summary>
    public int Percent => (int)Math.Round(Share * 100);

    /// <summary>Word and percent.</summary>
    public string Text => $"{Word} {Percent} %";

    /// <summary>The parts with the longest first.</summary>
    public static IReadOnlyList<TimeShare> All(CaseTimes times)
    {
        var whole = Sum(times);
        return
        [
            .. Parts(times).Select(part => new TimeShare(part.Key, part.Word, part.Milliseconds, whole > 0 ? part.Milliseconds / whole : 0))
                .OrderByDescending(part => part.Milliseconds),
        ];
    }

    /// <summary>Parts that make up one percent and more, parted by commas.</summary>
    public static string TextOf(CaseTimes times) => string.Join(", ", All(times).Where(part => part.Percent > 0).Select(part => part.Text));

    /// <summary>The duration that the parts add up to.</summary>
    public static double Sum(CaseTimes times) => Parts(times).Sum(part => part.Milliseconds);

    private static IEnumerable<(string Key, string Word, double Milliseconds)> Parts(CaseTimes times) =>
    [
        ("card", "card", times.Card), ("network", "network", times.Network), ("dm", "DM server", times.Dm),
        ("asked", "waits asked for", times.Asked), ("device", "device", times.Device), ("bench", "bench", times.Bench),
    ];
}
