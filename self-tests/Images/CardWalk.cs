using System.Formats.Asn1;

namespace Conformance.SelfTests.Images;

/// <summary>Finds the objects of a card as a device does: EF.DIR, ODF, DODFs, files. Each is looked at once; what cannot be read is left out.</summary>
/// <remarks>Source: PKCS #15 v1.1 clauses 5.5 and 6; decoded here with the platform's ASN.1 reader.</remarks>
internal sealed class CardWalk(CardReading card)
{
    private static readonly byte[] Pkcs15 = Convert.FromHexString("A000000063504B43532D3135");
    private static readonly Asn1Tag Application = new(TagClass.Application, 1, isConstructed: true);
    private static readonly Asn1Tag Explicit = new(TagClass.ContextSpecific, 1, isConstructed: true);

    private readonly Dictionary<string, byte[]> _found = [];

    /// <summary>The bytes that the directories call an object, by label.</summary>
    public IReadOnlyDictionary<string, byte[]> Objects()
    {
        card.Select(0x2F, 0x00).Should().Be(0x9000);
        foreach (var path in card.ReadRecords().Select(PathOfPkcs15).OfType<byte[]>())
        {
            foreach (var directory in Directories([.. path, 0x50, 0x31]))
                ReadDirectory(path, [.. path, .. directory]);
        }

        return _found;
    }

    private static byte[]? PathOfPkcs15(byte[] record)
    {
        var template = new AsnReader(record, AsnEncodingRules.BER).ReadSequence(Application);
        var isPkcs15 = template.ReadOctetString(new Asn1Tag(TagClass.Application, 15)).AsSpan().SequenceEqual(Pkcs15);
        template.ReadEncodedValue();
        return isPkcs15 ? template.ReadOctetString(new Asn1Tag(TagClass.Application, 17))[2..] : null;
    }

    private List<byte[]> Directories(byte[] path) => Values(card.ReadFile(path), [0xA7], record => record.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 7)).ReadSequence().ReadOctetString());

    private void ReadDirectory(byte[] application, byte[] path)
    {
        foreach (var entry in Values(card.ReadFile(path), [0x30, 0xA1], EntryOf))
        {
            if (card.ReadFile([.. application, .. entry.FileId]) is { } bytes)
                _found[entry.Label] = bytes[Math.Min(entry.Index, bytes.Length)..Math.Min(entry.Index + (entry.Length ?? bytes.Length), bytes.Length)];
        }
    }

    private static Entry EntryOf(AsnReader value)
    {
        var isOid = value.PeekTag() == Explicit;
        var content = value.ReadSequence(isOid ? Explicit : null);
        var label = content.ReadSequence().ReadCharacterString(UniversalTagNumber.UTF8String);
        content.ReadEncodedValue();
        var type = content.ReadSequence(Explicit);
        if (isOid)
        {
            type = type.ReadSequence();
            type.ReadEncodedValue();
        }

        var path = type.PeekTag() == Explicit ? type.ReadSequence(Explicit).ReadSequence() : type.ReadSequence();
        var fileId = path.ReadOctetString();
        return path.HasData
            ? new Entry(label, fileId, (int)path.ReadInteger(), (int)path.ReadInteger(new Asn1Tag(TagClass.ContextSpecific, 0)))
            : new Entry(label, fileId, 0, null);
    }

    // the values up to the first that has another tag, or is damaged
    private static List<T> Values<T>(byte[]? bytes, byte[] tags, Func<AsnReader, T> decode)
    {
        var values = new List<T>();
        try
        {
            for (ReadOnlyMemory<byte> rest = bytes ?? []; rest.Length > 0 && tags.Contains(rest.Span[0]);)
            {
                var value = new AsnReader(rest, AsnEncodingRules.BER).ReadEncodedValue();
                values.Add(decode(new AsnReader(value, AsnEncodingRules.BER)));
                rest = rest[value.Length..];
            }
        }
        catch (AsnContentException)
        {
            return values;
        }

        return values;
    }

    private sealed record Entry(string Label, byte[] FileId, int Index, int? Length);
}
