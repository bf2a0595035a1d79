using System.Globalization;
using System.Text;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Supervisor;

/// <summary>An event as a line of the device's log.</summary>
/// <remarks>
/// Shape: wall time, number, kind, outcome, [subject], and ": " with the reason. Control characters, which a card may bring
/// in, become "?", so that one event is one line.
/// </remarks>
internal static class LogLine
{
    public static string Of(Event happened)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{happened.Wall:yyyy-MM-ddTHH:mm:ss.fffZ} #{happened.Number} {happened.Kind} {happened.Outcome}");
        if (happened.Subject is { } subject)
            line.Append(CultureInfo.InvariantCulture, $" [{subject}]");
        if (happened.Reason is { } reason)
            line.Append(CultureInfo.InvariantCulture, $": {reason}");
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsControl(line[at]))
                line[at] = '?';
        }

        return line.Append('\n').ToString();
    }
}
