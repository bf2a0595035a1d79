namespace PCSC.Iso7816;

/// <summary>A command to a card: four header bytes, then length and data as its case says.</summary>
/// <remarks>
/// Shape: CLA INS P1 P2 [Lc data] [Le]. Short length fields take one byte. Extended ones take two, the more significant
/// first, with one byte 00 before the first of them. Under T=0 a command of case 4 goes out without Le, because a T=0
/// command has one length field only: the card announces its answer with 61xx. Extended cases need T=1.
/// Source: ISO/IEC 7816-3, 12.1 and 12.2.
/// </remarks>
public sealed class CommandApdu(IsoCase isoCase, SCardProtocol protocol) : Apdu(isoCase, protocol)
{
    private const int HeaderLength = 4;

    public byte CLA { get; set; }

    public byte INS { get; set; }

    public InstructionCode Instruction
    {
        set => INS = (byte)value;
    }

    public byte P1 { get; set; }

    public byte P2 { get; set; }

    /// <summary>Data to the card: 1 to 255 bytes, to 65,535 extended; only in cases 3 and 4.</summary>
    public byte[]? Data { get; set; }

    /// <summary>Bytes of <see cref="Data"/>.</summary>
    public int Lc => Data?.Length ?? 0;

    /// <summary>The length field as it is sent, 0 to 255, to 65,535 extended; 0 asks for 256 or 65,536 bytes.</summary>
    public int Le { get; set; }

    /// <summary>Most data bytes that may come back.</summary>
    public int ExpectedResponseLength => !Case.ExpectsData() ? 0 : Le is 0 ? Case.MaxLength() + 1 : Le;

    public override bool IsValid => Fault() is null;

    public int GetLength() => HeaderLength + LcLength + Lc + LeLength;

    /// <exception cref="InvalidOperationException">Data or Le do not fit the case.</exception>
    public override byte[] ToArray()
    {
        if (Fault() is { } fault)
            throw new InvalidOperationException(
                $"The command {CLA:X2}{INS:X2}{P1:X2}{P2:X2} cannot be encoded as {Case}: {fault}");

        var apdu = new byte[GetLength()];
        (apdu[0], apdu[1], apdu[2], apdu[3]) = (CLA, INS, P1, P2);
        WriteLength(apdu.AsSpan(HeaderLength, LcLength), Lc);
        Data?.CopyTo(apdu, HeaderLength + LcLength);
        WriteLength(apdu.AsSpan(apdu.Length - LeLength), Le);
        return apdu;
    }

    /// <summary>The same command, asking for another number of bytes.</summary>
    internal CommandApdu WithLe(int le) =>
        new(Case, Protocol) { CLA = CLA, INS = INS, P1 = P1, P2 = P2, Data = Data, Le = le };

    private int LcLength => !Case.SendsData() ? 0 : Case.IsExtended() ? 3 : 1;

    private int LeLength => Case switch
    {
        IsoCase.Case4Short when Protocol is SCardProtocol.T0 => 0,
        IsoCase.Case2Short or IsoCase.Case4Short => 1,
        IsoCase.Case2Extended => 3,
        IsoCase.Case4Extended => 2,
        _ => 0,
    };

    private string? Fault()
    {
        if (Case.SendsData() ? Lc is 0 : Lc is not 0)
            return $"it has {Lc} data bytes, and this case has {(Case.SendsData() ? "at least one" : "none")}. Choose another case.";

        if (Lc > Case.MaxLength())
            return $"it has {Lc} data bytes, and this case holds {Case.MaxLength()}. Choose an extended case, or send it in parts.";

        if (Le < 0 || Le > (Case.ExpectsData() ? Case.MaxLength() : 0))
            return $"its Le is {Le}, and this case allows 0 to {(Case.ExpectsData() ? Case.MaxLength() : 0)} (0 asks for the most).";

        return Case.IsExtended() && Protocol is SCardProtocol.T0
            ? "T=0 has no extended lengths. Use ENVELOPE or a short case."
            : null;
    }

    private static void WriteLength(Span<byte> field, int value)
    {
        for (var i = field.Length - 1; i >= 0; i--, value >>= 8)
            field[i] = (byte)value;
    }
}
