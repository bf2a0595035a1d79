namespace ReferenceDevice.Card;

/// <summary>A BER-TLV data object with a one-byte tag, as ISO/IEC 7816-4 templates use them.</summary>
/// <remarks>System.Formats.Asn1 refuses the class and tag numbers that card templates use for strings, so they are read here.</remarks>
internal sealed record Ber(byte Tag, byte[] Value)
{
    /// <summary>Reads objects until the end, or until a 00 or FF where a tag is expected (padding).</summary>
    /// <exception cref="CardException">A length reaches beyond the end.</exception>
    public static List<Ber> Parse(byte[] bytes)
    {
        var objects = new List<Ber>();
        var at = 0;
        while (at < bytes.Length && bytes[at] is not (0x00 or 0xFF))
        {
            var tag = bytes[at++];
            var length = Length(bytes, ref at);
            if (length > bytes.Length - at)
                throw Damaged(bytes, $"object {tag:X2} claims {length} bytes, and {bytes.Length - at} are there");
            objects.Add(new Ber(tag, bytes[at..(at + length)]));
            at += length;
        }

        return objects;
    }

    private static int Length(byte[] bytes, ref int at)
    {
        if (at >= bytes.Length)
            throw Damaged(bytes, "the last tag has no length");
        int first = bytes[at++];
        if (first < 0x80)
            return first;

        var count = first & 0x7F;
        if (count is 0 or > 2 || count > bytes.Length - at)
            throw Damaged(bytes, $"length byte {first:X2} is not one of 00-7F, 81, 82");
        var length = 0;
        for (; count > 0; count--)
            length = (length << 8) | bytes[at++];
        return length;
    }

    private static CardException Damaged(byte[] bytes, string why) => new(
        $"'{Convert.ToHexString(bytes)}' is not a row of BER-TLV objects (ISO/IEC 7816-4): {why}.");
}
