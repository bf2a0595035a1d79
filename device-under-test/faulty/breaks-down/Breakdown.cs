using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BreaksDown;

/// <summary>What the device does when it breaks down, and at which request.</summary>
/// <param name="How">die, hang or garble.</param>
/// <param name="Request">Method and path that it waits for; "start" is before the first.</param>
/// <param name="Count">The how-manieth of those requests it is, from 1.</param>
internal sealed record Breakdown(string How, string Request, int Count)
{
    public const string Start = "start";

    private static readonly string[] Ways = ["die", "hang", "garble"];

    /// <param name="how">die, hang or garble.</param>
    /// <param name="when">"start", or method, path and count as in <c>"POST /v1/power 3"</c>.</param>
    public static bool TryParse(string how, string when, [NotNullWhen(true)] out Breakdown? breakdown)
    {
        var parts = when.Split(' ');
        breakdown = (Ways.Contains(how), parts) switch
        {
            (true, [Start]) => new Breakdown(how, Start, 0),
            (true, [var method, var path, var count]) when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                new Breakdown(how, $"{method} {path}", number),
            _ => null,
        };
        return breakdown is not null;
    }
}
