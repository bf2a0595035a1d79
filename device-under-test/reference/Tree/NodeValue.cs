using System.Globalization;

namespace ReferenceDevice.Tree;

/// <summary>What a leaf of a format may hold.</summary>
/// <remarks>
/// bool: true or false; int: 32 bits, signed; float: 32 bits, as XML Schema spells it; date with its century, and time, as ISO 8601
/// spells them, basic or extended; bin and b64: base64 here; null: nothing. chr and xml: any text. Not checked: whether xml is
/// well-formed. Source: OMA-TS-DM_TND-V1_2, Format.
/// </remarks>
internal static class NodeValue
{
    public static readonly IReadOnlyList<string> Formats = ["b64", "bin", "bool", "chr", "int", "node", "null", "xml", "date", "time", "float"];
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyyMMdd"];
    private static readonly string[] Times = ["HH:mm:ss", "HHmmss", "HH:mm:ss'Z'", "HHmmss'Z'", "HH:mm", "HHmm"];
    private static readonly string[] FloatWords = ["INF", "-INF", "NaN"];

    public static bool IsFormat(string format) => Formats.Contains(format, StringComparer.Ordinal);

    public static bool Fits(string format, string value) => format switch
    {
        "bool" => value is "true" or "false",
        "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "float" => FloatWords.Contains(value, StringComparer.Ordinal) || IsFiniteFloat(value),
        "date" => DateOnly.TryParseExact(value, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParseExact(value, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "bin" or "b64" => IsBase64(value),
        "null" or "node" => value.Length is 0,
        _ => true,
    };

    /// <summary>Bytes of a value as it is used: of binary data, not of the base64 that stands for it.</summary>
    public static int Size(TreeNode leaf) => leaf.Format is "bin" && IsBase64(leaf.Value ?? "")
        ? Convert.FromBase64String(leaf.Value ?? "").Length
        : System.Text.Encoding.UTF8.GetByteCount(leaf.Value ?? "");

    private static bool IsFiniteFloat(string value) =>
        float.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && float.IsFinite(number);

    private static bool IsBase64(string value) => Convert.TryFromBase64String(value, new byte[value.Length], out _);
}
