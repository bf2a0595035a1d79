using System.Globalization;
using System.Net;

namespace ReferenceDevice.Proper;

/// <summary>What a user may type.</summary>
/// <param name="Type">A anything; N a number; D a date, DDMMYYYY; T a time, hhmmss; P a telephone number; I an IP address, four numbers.</param>
/// <param name="LongestLength">In characters; null for no limit.</param>
/// <remarks>Source: OMA-TS-DM_Protocol-V1_2, 10 (IT and MAXLEN of alert 1102).</remarks>
internal sealed record InputRule(char Type = 'A', int? LongestLength = null)
{
    /// <summary>Why a text does not do; null if it does. It is not quoted: it may be a secret.</summary>
    public string? Objection(string text)
    {
        if (text.Length > LongestLength)
            return $"What was typed has {text.Length} characters, and {LongestLength} are allowed (MAXLEN). The prompt stays.";
        if (text.Any(char.IsControl))
            return "What was typed has control characters in it, and no text of a server may. The prompt stays.";
        return IsOfType(text) ? null : $"What was typed does not fit input type '{Type}' (IT). The prompt stays.";
    }

    private bool IsOfType(string text) => Type switch
    {
        'N' => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        'D' => DateOnly.TryParseExact(text, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        'T' => TimeOnly.TryParseExact(text, "HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        'P' => text.TrimStart('+') is { Length: > 0 } number && text.Length - number.Length <= 1 && number.All(sign => char.IsAsciiDigit(sign) || sign is 'p' or 'w' or 's'),
        'I' => text.Split('.').Length is 4 && IPAddress.TryParse(text, out _),
        _ => true,
    };
}
