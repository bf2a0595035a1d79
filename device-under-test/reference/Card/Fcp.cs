namespace ReferenceDevice.Card;

/// <summary>What the answer to SELECT says of a file.</summary>
/// <param name="Size">Bytes of content, tag 80; null for directories.</param>
/// <param name="RecordLength">Bytes of a record, from tag 82; null for files without records.</param>
/// <param name="Records">How many records there are.</param>
/// <remarks>Source: ETSI TS 102 221, 11.1.1.3 (FCP template, tag 62). An FCI template (6F) is read alike.</remarks>
internal sealed record Fcp(int? Size, int? RecordLength, int Records)
{
    /// <exception cref="CardException">The bytes are not a template of tag 62 or 6F.</exception>
    public static Fcp Parse(byte[] response)
    {
        int? size = null, recordLength = null;
        var records = 0;
        var template = Ber.Parse(response).FirstOrDefault(object_ => object_.Tag is 0x62 or 0x6F) ?? throw new CardException(
            $"SELECT answered '{Convert.ToHexString(response)}'; expected an FCP template with tag 62 (TS 102 221, 11.1.1.3).");
        foreach (var item in Ber.Parse(template.Value))
        {
            if (item.Tag is 0x80)
                size = item.Value.Aggregate(0, (number, next) => (number << 8) | next);
            else if (item is { Tag: 0x82, Value.Length: 5 })
                (recordLength, records) = ((item.Value[2] << 8) | item.Value[3], item.Value[4]);
        }

        return new Fcp(size, recordLength, records);
    }
}
