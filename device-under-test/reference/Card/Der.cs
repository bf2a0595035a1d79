using System.Formats.Asn1;

namespace ReferenceDevice.Card;

/// <summary>What the PKCS#15 files have in common as DER: records with padding behind, and paths.</summary>
internal static class Der
{
    /// <summary>Bytes of a path: 32 levels, which one SELECT can carry with room to spare.</summary>
    private const int LongestPath = 64;

    private static readonly Asn1Tag PathLength = new(TagClass.ContextSpecific, 0);

    /// <summary>Cuts a file into its records, up to the first 00 or FF where a tag is expected.</summary>
    public static IEnumerable<AsnReader> Records(byte[] file)
    {
        for (ReadOnlyMemory<byte> rest = file; rest.Length > 0 && rest.Span[0] is not (0x00 or 0xFF);)
        {
            var record = new AsnReader(rest, AsnEncodingRules.BER).ReadEncodedValue();
            yield return new AsnReader(record, AsnEncodingRules.BER);
            rest = rest[record.Length..];
        }
    }

    /// <summary>Path ::= SEQUENCE { path OCTET STRING, index INTEGER OPTIONAL, length [0] INTEGER OPTIONAL }</summary>
    public static FilePath Path(AsnReader reader)
    {
        var path = reader.ReadSequence();
        var fileIds = path.ReadOctetString();
        var index = 0;
        int? length = null;
        if (path.HasData && path.PeekTag() == Asn1Tag.Integer && !path.TryReadInt32(out index))
            throw new AsnContentException("an index is greater than a file can be");
        if (path.HasData && path.PeekTag() == PathLength)
            length = path.TryReadInt32(out var number, PathLength) ? number : throw new AsnContentException("a length is greater than a file can be");
        if (fileIds.Length > LongestPath)
            throw new AsnContentException($"a path has {fileIds.Length} bytes, and this device follows {LongestPath} at most");
        if (index < 0 || length < 0 || fileIds.Length is 0 || fileIds.Length % 2 is 1)
            throw new AsnContentException($"'{Convert.ToHexString(fileIds)}' with index {index} and length {length} is no path");
        return new FilePath(fileIds, index, length);
    }

    /// <summary>Runs a reading and says of a damaged file which one it was.</summary>
    /// <exception cref="CardException">The bytes are not what PKCS#15 wants there.</exception>
    public static void Read(string file, Action reading)
    {
        try
        {
            reading();
        }
        catch (AsnContentException damage)
        {
            throw new CardException($"{file} cannot be read: {damage.Message}; expected the structure of PKCS#15 v1.1, 6.", damage);
        }
    }
}
