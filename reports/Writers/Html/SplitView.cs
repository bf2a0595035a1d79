using System.Globalization;
using Conformance.Reports.Costs;
using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>A time as a bar of its parts, always in the same order, with the same in words.</summary>
/// <param name="Text">In words, for who does not see the bar.</param>
/// <param name="Segments">Places on a bar that is 1000 long.</param>
internal sealed record SplitView(string Text, IReadOnlyList<SplitView.Segment> Segments)
{
    private const double Length = 1000;

    private static readonly string[] Order = ["device", "dm", "network", "card", "asked", "bench"];

    public static SplitView Of(CaseTimes times)
    {
        var shares = TimeShare.All(times).OrderBy(share => Array.IndexOf(Order, share.Key)).ToList();
        var starts = shares.Select((_, place) => shares.Take(place).Sum(share => share.Share));
        return new SplitView(TimeShare.TextOf(times), [.. shares.Zip(starts, (share, start) => new Segment(share.Key, Place(start), Place(share.Share)))]);
    }

    private static string Place(double share) => (Math.Max(share, 0) * Length).ToString("0.##", CultureInfo.InvariantCulture);

    /// <param name="Key">Name of the part in the journal, and of its colour.</param>
    internal sealed record Segment(string Key, string Start, string Width);
}
