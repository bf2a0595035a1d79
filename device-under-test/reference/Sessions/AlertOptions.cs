using System.Globalization;
using System.Net;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Sessions;

/// <summary>The options of a user interaction alert: its first item.</summary>
/// <param name="LongestWait">MAXDT; null for the device's own patience.</param>
/// <param name="Default">DR: what stands for an answer that does not come; null if nothing does.</param>
/// <param name="Input">IT and MAXLEN.</param>
/// <remarks>
/// Shape: <c>MAXDT=30&amp;DR=1</c>, values URL-encoded. Passed over: what is not known or has no sense, and MINDT and ET, since a prompt of this
/// device stays until it is answered, and shows nothing of what is typed. Source: OMA-TS-DM_Protocol-V1_2, 10.
/// </remarks>
internal sealed record AlertOptions(TimeSpan? LongestWait, string? Default, InputRule Input)
{
    private const int LongestWaitSeconds = 24 * 60 * 60;

    public static AlertOptions Parse(string? text)
    {
        var options = Array.ConvertAll((text ?? "").Split('&'), option => option.Split('=', 2));
        string? Value(string name) => Array.Find(options, option => option is [var found, _] && found == name) is [_, var value] ? WebUtility.UrlDecode(value) : null;

        return new AlertOptions(
            Number(Value("MAXDT")) is { } seconds ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWaitSeconds)) : null,
            Value("DR"),
            new InputRule(Value("IT") is [var type] ? type : 'A', Number(Value("MAXLEN"))));
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
