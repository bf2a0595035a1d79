namespace ReferenceDevice.Card;

/// <summary>The subscriber's application: who it is, and how it answers the network's challenge.</summary>
/// <remarks>The application stays selected on channel 0, since AUTHENTICATE works only there. Source: 3GPP TS 31.102.</remarks>
internal sealed class Usim
{
    private readonly Uicc _card;

    private Usim(Uicc card, string imsi) => (_card, Imsi) = (card, imsi);

    /// <summary>6 to 15 digits.</summary>
    public string Imsi { get; }

    /// <exception cref="StatusException">A PIN is wanted before the IMSI is given, or the card refuses it for another reason.</exception>
    /// <exception cref="CardException">EF.DIR lists no USIM, or the USIM does not give its IMSI.</exception>
    public static Usim Open(Uicc card, IReadOnlyList<DirectoryRecord> applications)
    {
        var usim = applications.FirstOrDefault(application => application.IsUsim) ?? throw new CardException(
            "EF.DIR lists no application whose AID starts with A0000000871002 (USIM, ETSI TS 101 220). Use a card with a USIM.");
        card.SelectApplication(usim.Aid);
        var file = card.SelectInApplication("6F07");
        return new Usim(card, DecodeImsi(card.ReadBinary(0, file.Size ?? 9)));
    }

    /// <summary>AUTHENTICATE with a challenge of the network.</summary>
    /// <exception cref="CardException">The card answered with neither RES, nor AUTS, nor 9862.</exception>
    public AkaAnswer Authenticate(byte[] rand, byte[] autn)
    {
        var (data, status) = _card.Authenticate([(byte)rand.Length, .. rand, (byte)autn.Length, .. autn]);
        return (status, data) switch
        {
            (0x9862, _) => new AkaAnswer.MacFailure(),
            (0x9000, [0xDB, var length, ..]) when data.Length >= 2 + length => new AkaAnswer.Response(data[2..(2 + length)]),
            (0x9000, [0xDC, 14, ..]) when data.Length >= 16 => new AkaAnswer.SynchronisationFailure(data[2..16]),
            _ => throw new CardException(
                $"AUTHENTICATE gave '{status:X4}' with {data.Length} bytes; expected DB and RES, DC and AUTS, or 9862 (3GPP TS 31.102, 7.1.2)."),
        };
    }

    /// <summary>Answers a challenge of the second generation: in the USIM's GSM context, or as a SIM where it has none.</summary>
    /// <returns>SRES, 4 bytes.</returns>
    /// <exception cref="CardException">The card answers neither way.</exception>
    public byte[] AuthenticateGsm(byte[] rand)
    {
        var (data, status) = _card.AuthenticateGsm(rand);
        if ((status, data) is (0x9000, [4, ..]) && data.Length > 4)
            return data[1..5];
        var answer = _card.RunGsmAlgorithm(rand);
        return answer.Length >= 4 ? answer[..4] : throw new CardException(
            $"RUN GSM ALGORITHM gave {answer.Length} bytes; expected SRES and Kc, 12 bytes (3GPP TS 51.011, 9.2.16).");
    }

    /// <summary>Length byte, then the parity nibble and swapped BCD digits (3GPP TS 31.102, 4.2.2).</summary>
    public static string DecodeImsi(byte[] file)
    {
        if (file.Length < 2 || file[0] is 0 or > 8 || file.Length <= file[0])
            throw new CardException($"EF.IMSI holds '{Convert.ToHexString(file)}'; expected a length of 1 to 8 and as many bytes (3GPP TS 31.102, 4.2.2).");

        var nibbles = string.Concat(file.Skip(1).Take(file[0]).Select(octet => $"{octet & 0xF:X}{octet >> 4:X}"));
        return nibbles[1..].TrimEnd('F');
    }
}
