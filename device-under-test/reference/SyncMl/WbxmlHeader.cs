namespace ReferenceDevice.SyncMl;

/// <summary>What stands before the body of a WBXML document: version, public id, charset, string table.</summary>
/// <remarks>Accepted: versions 1.1 to 1.3, SyncML 1.2 by number or text, DM DDF 1.2 by text, UTF-8. Source: WBXML 1.3, document structure.</remarks>
internal sealed class WbxmlHeader
{
    private const uint Utf8MibEnum = 106;

    private readonly ByteReader table;

    private WbxmlHeader(ByteReader table) => this.table = table;

    public static WbxmlHeader Read(ByteReader reader)
    {
        var at = reader.Position;
        var version = reader.Next("the WBXML version");
        if (version is not (1 or 2 or 3))
            throw new MalformedMessageException($"version byte {version:X2} was seen, and 01, 02 or 03 (WBXML 1.1 to 1.3) was expected.", at);

        at = reader.Position;
        var publicId = reader.NextNumber("the public id");
        var publicIdIndex = publicId is 0 ? reader.NextNumber("the string-table index of the public id") : 0;

        var charsetAt = reader.Position;
        var charset = reader.NextNumber("the charset");
        if (charset is not Utf8MibEnum)
            throw new MalformedMessageException($"charset {charset} was seen, and 106 (UTF-8) was expected.", charsetAt);

        var header = new WbxmlHeader(reader.NextWindow(reader.NextNumber("the length of the string table"), "the string table"));
        if (publicId is not (0 or PublicId.SyncMl))
            throw new MalformedMessageException($"public id 0x{publicId:X4} was seen, and 0x{PublicId.SyncMl:X4} (SyncML 1.2) or a text in the string table was expected.", at);
        if (publicId is 0 && header.StringAt(publicIdIndex) is not (PublicId.SyncMlText or PublicId.DmDdfText))
            throw new MalformedMessageException($"public id '{header.StringAt(publicIdIndex)}' was seen, and '{PublicId.SyncMlText}' or '{PublicId.DmDdfText}' was expected.", at);
        return header;
    }

    /// <summary>The NUL-terminated text that begins <paramref name="index"/> bytes into the string table.</summary>
    public string StringAt(uint index) => table.From(index, "a string-table reference").NextString("a text in the string table");
}
