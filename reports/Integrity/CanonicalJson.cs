using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Reports.Integrity;

/// <summary>The one spelling of a JSON value, so that equal values have equal bytes and with them equal hashes.</summary>
/// <remarks>
/// Shape: UTF-8 without spaces; members sorted by the UTF-16 code units of their names; numbers as ECMAScript spells them; in
/// strings only the quotation mark, the backslash and control characters below U+0020 are escaped.
/// Source: RFC 8785 (JCS).
/// </remarks>
public static class CanonicalJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FormatException">
    /// The value cannot be kept whole: a number that a double does not hold, or half of a surrogate pair in a text.
    /// </exception>
    public static byte[] Of(JsonNode? value)
    {
        var text = new StringBuilder();
        try
        {
            Write(text, value);
            return Utf8.GetBytes(text.ToString());
        }
        catch (Exception cause) when (cause is EncoderFallbackException or InvalidOperationException)
        {
            throw new FormatException("A text holds half of a surrogate pair, which no UTF-8 can spell. Replace it before it is written.", cause);
        }
    }

    private static void Write(StringBuilder text, JsonNode? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteAll(text, '{', members.OrderBy(member => member.Key, StringComparer.Ordinal), '}', member =>
                {
                    WriteString(text, member.Key);
                    text.Append(':');
                    Write(text, member.Value);
                });
                break;
            case JsonArray items:
                WriteAll(text, '[', items, ']', item => Write(text, item));
                break;
            default:
                WriteScalar(text, value);
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(',');
            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteScalar(StringBuilder text, JsonNode value)
    {
        if (value.GetValueKind() is JsonValueKind.String)
            WriteString(text, value.GetValue<string>());
        else
            text.Append(value.GetValueKind() is JsonValueKind.Number ? Number(value.ToJsonString()) : value.ToJsonString());
    }

    private static string Number(string raw)
    {
        var spelled = EcmaScriptNumber.Of(double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture));
        return EcmaScriptNumber.Digits(raw) == EcmaScriptNumber.Digits(spelled)
            ? spelled
            : throw new FormatException($"The number {raw} would become {spelled} in JSON, whose numbers are doubles. Keep it to 15 digits, or write it as text.");
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
