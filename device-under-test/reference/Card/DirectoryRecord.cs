namespace ReferenceDevice.Card;

/// <summary>An application that EF.DIR lists.</summary>
/// <param name="Aid">Its identifier, 5 to 16 bytes.</param>
/// <param name="Path">Where its directory is, tag 51; empty if only the identifier is given.</param>
/// <remarks>Source: ETSI TS 102 221, 13.1; PKCS#15 v1.1, 5.5.1.</remarks>
internal sealed record DirectoryRecord(byte[] Aid, byte[] Path)
{
    /// <summary>AID of the PKCS#15 application (PKCS#15 v1.1, 5.2).</summary>
    private static readonly byte[] Pkcs15Aid = Convert.FromHexString("A000000063504B43532D3135");

    /// <summary>First seven bytes of the AID of every USIM (ETSI TS 101 220, annex E).</summary>
    private static readonly byte[] UsimAid = Convert.FromHexString("A0000000871002");

    public bool IsPkcs15 => Aid.AsSpan().StartsWith(Pkcs15Aid);

    public bool IsUsim => Aid.AsSpan().StartsWith(UsimAid);

    /// <summary>Reads a record; null for one that is empty (all FF) or carries no application template.</summary>
    public static DirectoryRecord? Parse(byte[] record)
    {
        if (Ber.Parse(record).Find(item => item.Tag is 0x61) is not { } template)
            return null;
        var fields = Ber.Parse(template.Value);
        return fields.Find(field => field.Tag is 0x4F) is { } aid
            ? new DirectoryRecord(aid.Value, fields.Find(field => field.Tag is 0x51)?.Value ?? [])
            : null;
    }
}
