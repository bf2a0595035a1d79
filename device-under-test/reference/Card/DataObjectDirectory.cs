using System.Formats.Asn1;

namespace ReferenceDevice.Card;

/// <summary>EF.DODF: the data objects of the card, in priority order.</summary>
/// <remarks>
/// Shape: each record is opaqueDO (30), externalIDO (A0) or oidDO (A1), and holds common attributes (label first), class
/// attributes (application name and identifier), and type attributes [1]. An oidDO names its kind there, an opaqueDO in
/// the class attributes. An identifier that is a whole DER object inside another one's content is accepted: real cards
/// carry it. What is damaged is told to <c>damaged</c>; the other records are read, up to a record
/// without a sound end, or to the 65th that is damaged.
/// Source: PKCS#15 v1.1, 6.7; OMA LwM2M 1.1, annex G.
/// </remarks>
internal static class DataObjectDirectory
{
    private const int DamagesBorne = 64;

    private static readonly Asn1Tag ExternalDataObject = Context(0);
    private static readonly Asn1Tag OidDataObject = Context(1);
    private static readonly Asn1Tag SubClassAttributes = Context(0);
    private static readonly Asn1Tag TypeAttributes = Context(1);
    private static readonly Asn1Tag IndirectProtected = Context(1);
    private static readonly Asn1Tag DirectProtected = Context(2);

    public static IReadOnlyList<DataObject> Parse(byte[] file, Action<CardException> damaged)
    {
        var entries = new List<DataObject>();
        var damages = 0;
        Attempt("DODF", damaged, () =>
        {
            foreach (var record in Der.Records(file).TakeWhile(_ => damages <= DamagesBorne))
                Attempt("DODF entry", Damaged, () => entries.Add(Entry(record)));
        });
        return entries;

        void Damaged(CardException damage) => damaged(++damages <= DamagesBorne ? damage : new CardException(
            $"DODF holds more than {DamagesBorne} entries that cannot be read; what is behind them is not looked at.", damage));
    }

    private static void Attempt(string what, Action<CardException> damaged, Action reading)
    {
        try
        {
            Der.Read(what, reading);
        }
        catch (CardException damage)
        {
            damaged(damage);
        }
    }

    private static DataObject Entry(AsnReader record)
    {
        var kind = record.PeekTag();
        if (kind != Asn1Tag.Sequence && kind != ExternalDataObject && kind != OidDataObject)
            throw new AsnContentException($"an entry begins with tag {kind}, and opaqueDO, externalIDO or oidDO was expected");
        var isOid = kind == OidDataObject;
        var entry = record.ReadSequence(kind);
        var common = entry.ReadSequence();
        var label = Label(common);
        var asksUser = AsksUser(common);
        var oid = ApplicationOid(entry.ReadSequence());
        if (entry.HasData && entry.PeekTag() == SubClassAttributes)
            entry.ReadEncodedValue();
        var type = entry.ReadSequence(TypeAttributes);
        if (isOid)
        {
            type = type.ReadSequence();
            oid = Oid(type);
        }

        var isProtected = type.PeekTag() == IndirectProtected || type.PeekTag() == DirectProtected;
        var where = type.PeekTag() == IndirectProtected ? type.ReadSequence(IndirectProtected) : type;
        var path = where.PeekTag() == Asn1Tag.Sequence ? Der.Path(where) : null;
        return new DataObject(label, oid, path, isProtected, asksUser);
    }

    private static string Label(AsnReader common) =>
        common.HasData && common.PeekTag() == new Asn1Tag(UniversalTagNumber.UTF8String)
            ? common.ReadCharacterString(UniversalTagNumber.UTF8String)
            : "";

    // flags, authId, then userConsent: 0 would mean that nobody is asked
    private static bool AsksUser(AsnReader common)
    {
        foreach (var before in new[] { Asn1Tag.PrimitiveBitString, Asn1Tag.PrimitiveOctetString })
        {
            if (common.HasData && common.PeekTag() == before)
                common.ReadEncodedValue();
        }

        return common.HasData && common.PeekTag() == Asn1Tag.Integer && !common.ReadInteger().IsZero;
    }

    private static string? ApplicationOid(AsnReader attributes)
    {
        while (attributes.HasData)
        {
            if (attributes.PeekTag() == Asn1Tag.ObjectIdentifier)
                return Oid(attributes);
            attributes.ReadEncodedValue();
        }

        return null;
    }

    private static string Oid(AsnReader reader)
    {
        var content = reader.PeekContentBytes();
        var isDouble = content.Length > 2 && content.Span[0] is 0x06 && content.Span[1] == content.Length - 2;
        if (!isDouble)
            return reader.ReadObjectIdentifier();

        reader.ReadEncodedValue();
        return new AsnReader(content, AsnEncodingRules.BER).ReadObjectIdentifier();
    }

    private static Asn1Tag Context(int number) => new(TagClass.ContextSpecific, number, isConstructed: true);
}
