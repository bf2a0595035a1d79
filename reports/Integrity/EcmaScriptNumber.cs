using System.Globalization;

namespace Conformance.Reports.Integrity;

/// <summary>Spells a number as ECMAScript does: the fewest digits that name this double and no other.</summary>
/// <remarks>
/// .NET finds the same digits; it differs in where it puts the point and when it takes to powers of ten.
/// Source: ECMA-262, Number::toString; RFC 8785, 3.2.2.3.
/// </remarks>
internal static class EcmaScriptNumber
{
    private const int LongestPlain = 21;
    private const int MostZerosAfterPoint = 5;

    /// <exception cref="FormatException">The number is infinite or none at all: JSON has no word for it.</exception>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
            throw new FormatException($"'{number}' is not a number that JSON can hold: it must be finite.");
        if (number is 0)
            return "0";   // minus zero too

        var (digits, point) = Parts(Math.Abs(number));
        var text = point switch
        {
            > LongestPlain or < -MostZerosAfterPoint => $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{point - 1:+0;-0}",
            <= 0 => $"0.{new string('0', -point)}{digits}",
            _ when digits.Length <= point => digits.PadRight(point, '0'),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
        return number < 0 ? $"-{text}" : text;
    }

    /// <summary>The digits of a number in decimal that count: without zeros before and after, point, sign and power of ten.</summary>
    public static string Digits(string number) => number.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-', '0');

    /// <summary>The significant digits, and the place of the point counted from before the first of them.</summary>
    private static (string Digits, int Point) Parts(double number)
    {
        var halves = number.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var whole = halves[0].Split('.')[0];
        var all = halves[0].Replace(".", "", StringComparison.Ordinal);
        var significant = all.TrimStart('0');
        var exponent = halves.Length > 1 ? int.Parse(halves[1], CultureInfo.InvariantCulture) : 0;
        return (significant.TrimEnd('0'), whole.Length - (all.Length - significant.Length) + exponent);
    }
}
