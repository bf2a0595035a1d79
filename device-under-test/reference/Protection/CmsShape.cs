using System.Formats.Asn1;

namespace ReferenceDevice.Protection;

/// <summary>Looks at a CMS object before any cryptography does: its kind, its depth, its end.</summary>
/// <remarks>
/// Limits: 64 KiB, 32 levels. Bytes 00 and FF behind the object are the padding of a card's file. Source: RFC 5652, 3.
/// </remarks>
internal static class CmsShape
{
    public const string Data = "1.2.840.113549.1.7.1";
    public const string SignedData = "1.2.840.113549.1.7.2";
    public const string EnvelopedData = "1.2.840.113549.1.7.3";

    public const int LongestFile = 64 << 10;
    private const int Deepest = 32;

    /// <summary>The object alone, without what is behind it.</summary>
    /// <exception cref="AsnContentException">It is not DER or BER, too deep, or something else follows it.</exception>
    public static byte[] Cut(ReadOnlyMemory<byte> file)
    {
        var whole = new AsnReader(file, AsnEncodingRules.BER).ReadEncodedValue();
        if (file.Span[whole.Length..].ContainsAnyExcept<byte>(0x00, 0xFF))
            throw new AsnContentException($"{file.Length - whole.Length} bytes follow the object, and they are no padding");
        Measure(whole, Deepest);
        return whole.ToArray();
    }

    /// <summary>True if the bytes begin as a ContentInfo does, whole or damaged.</summary>
    public static bool LooksLikeOne(byte[] file) => file is [0x30, ..];

    /// <summary>The content type of a ContentInfo; null where there is no such thing.</summary>
    public static string? ContentType(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new AsnReader(bytes, AsnEncodingRules.BER).ReadSequence().ReadObjectIdentifier();
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static void Measure(ReadOnlyMemory<byte> bytes, int levels)
    {
        if (levels is 0)
            throw new AsnContentException($"it is nested deeper than {Deepest} levels");
        for (var reader = new AsnReader(bytes, AsnEncodingRules.BER); reader.HasData;)
        {
            var isConstructed = reader.PeekTag().IsConstructed;
            var content = reader.PeekContentBytes();
            reader.ReadEncodedValue();
            if (isConstructed)
                Measure(content, levels - 1);
        }
    }
}
