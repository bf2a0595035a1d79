namespace PCSC.Iso7816;

/// <summary>Instruction bytes.</summary>
/// <remarks>
/// Not here: AUTHENTICATE (88), since the package that this project stands for gives its InternalAuthenticate the value 86;
/// set <see cref="CommandApdu.INS"/> instead. Source: ISO/IEC 7816-4, 5.4.2.
/// </remarks>
public enum InstructionCode : byte
{
    EraseBinary = 0x0E,
    Verify = 0x20,
    ManageChannel = 0x70,
    ExternalAuthenticate = 0x82,
    GetChallenge = 0x84,
    SelectFile = 0xA4,
    ReadBinary = 0xB0,
    ReadRecord = 0xB2,
    GetResponse = 0xC0,
    Envelope = 0xC2,
    GetData = 0xCA,
    WriteBinary = 0xD0,
    WriteRecord = 0xD2,
    UpdateBinary = 0xD6,
    PutData = 0xDA,
    UpdateData = 0xDC,
    AppendRecord = 0xE2,
}
