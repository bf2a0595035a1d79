using System.Text.Json;

namespace Conformance.Reports.Integrity;

/// <summary>Text after the last line feed of a journal: what a writer left that was killed in the middle of a line.</summary>
internal static class TornTail
{
    /// <summary>Offset of the first byte with which the text cannot be the beginning of a line; null when it can.</summary>
    public static int? FirstWrongByte(ReadOnlySpan<byte> tail)
    {
        if (Utf8Text.FirstWrongByte(tail, mayBeCut: true) is { } wrong)
            return wrong;

        var reader = new Utf8JsonReader(tail, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                if (reader is { CurrentDepth: 0, TokenType: JsonTokenType.EndObject })
                    return reader.BytesConsumed < tail.Length ? (int)reader.BytesConsumed : null;
            }
        }
        catch (JsonException cause)
        {
            return (int?)cause.BytePositionInLine ?? 0;
        }

        return tail[0] is (byte)'{' ? null : 0;
    }
}
