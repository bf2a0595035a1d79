using System.Text;
using System.Xml;

namespace ReferenceDevice.SyncMl;

/// <summary>Text as SyncML allows it: UTF-8, of characters that XML can carry.</summary>
/// <remarks>A text may be a secret, so a refusal quotes no more than the character that is wrong.</remarks>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="offset">Where the bytes stand in the message; null when that is not known any more.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, int? offset)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new MalformedMessageException($"byte '{bytes[e.Index]:X2}' stands in a text, which then is not UTF-8, the only charset of SyncML DM.", offset + e.Index, e);
        }

        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
                throw NotInXml(c, offset);
        }

        return text;
    }

    public static MalformedMessageException NotInXml(uint codePoint, int? offset) =>
        new($"U+{codePoint:X4} stands in the text, and XML 1.0 has no such character.", offset);

    public static byte[] Encode(string text) => Strict.GetBytes(text);
}
