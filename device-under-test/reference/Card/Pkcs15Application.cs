namespace ReferenceDevice.Card;

/// <summary>The PKCS#15 application, reached through EF.DIR on a logical channel of its own, where the card opens one.</summary>
/// <remarks>
/// A card that opens none is read on the basic channel, which then no longer has the USIM selected: all that this device
/// needs of the USIM it has had by then.
/// No file identifier but that of the ODF (5031, PKCS#15 v1.1, 5.5.2) is known beforehand: EF.DIR leads to the
/// application, the ODF to the DODFs, a DODF to the files.
/// </remarks>
internal sealed class Pkcs15Application
{
    private readonly Uicc _card;

    private Pkcs15Application(Uicc card) => _card = card;

    /// <summary>Selects the application; null if EF.DIR lists none, which is a card without provisioning data.</summary>
    public static Pkcs15Application? Open(Uicc card, IReadOnlyList<DirectoryRecord> applications)
    {
        if (applications.FirstOrDefault(application => application.IsPkcs15) is not { } pkcs15)
            return null;
        var channel = Channel(card);
        channel.SelectApplication(pkcs15.Aid);
        return new Pkcs15Application(channel);
    }

    /// <summary>The paths of the DODFs, highest priority first.</summary>
    public IReadOnlyList<FilePath> DataObjectDirectories() => ObjectDirectory.Parse(Read(new FilePath([0x50, 0x31])));

    /// <summary>Reads the bytes that a path stands for.</summary>
    /// <exception cref="CardException">There is no such transparent file, or it is shorter than the path says.</exception>
    public byte[] Read(FilePath path)
    {
        var absolute = path.FileIds is [0x3F, 0x00, ..];
        var file = absolute ? _card.SelectFromMaster(path.ToString()[4..]) : _card.SelectInApplication(path.ToString());
        if (file.Size is not { } size || file.RecordLength is not null)
            throw new CardException($"File {path} is not transparent; provisioning files are (OMA LwM2M 1.1, annex G).");
        if (path.Index + (path.Length ?? 0) > size)
            throw new CardException($"The path of file {path} wants {path.Length} bytes from byte {path.Index}, and the file has {size}.");
        return _card.ReadBinary(path.Index, path.Length ?? size - path.Index);
    }

    private static Uicc Channel(Uicc card)
    {
        try
        {
            return card.OpenChannel();
        }
        catch (StatusException)
        {
            return card;
        }
    }
}
