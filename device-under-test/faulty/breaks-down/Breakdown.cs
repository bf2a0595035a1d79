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

    /// <summary>The one that is due at this start of the program: the first of the file, which is then gone, also where it cannot be read; the last stays for all further starts.</summary>
    /// <param name="file">A line for each: die, hang or garble, and "start", or method, path and count as in <c>"POST /v1/power 3"</c>.</param>
    /// <exception cref="IOException">The file is not there.</exception>
    public static bool TryTake(string file, [NotNullWhen(true)] out Breakdown? breakdown)
    {
        var lines = File.ReadAllLines(file);
        if (lines.Length > 1)
            File.WriteAllLines(file, lines[1..]);
        breakdown = lines is [var first, ..] ? Parse(first.Split(' ')) : null;
        return breakdown is not null;
    }

    private static Breakdown? Parse(string[] words) => words switch
    {
        [var how, Start] when Ways.Contains(how) => new Breakdown(how, Start, 0),
        [var how, var method, var path, var count] when Ways.Contains(how) && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            new Breakdown(how, $"{method} {path}", number),
        _ => null,
    };
}
