using System.Buffers.Binary;

namespace PCSC.Interop;

/// <summary>What differs between the PC/SC libraries of Linux, Windows and macOS.</summary>
/// <param name="Library">What the loader gets.</param>
/// <param name="DwordBytes">4 or 8.</param>
/// <param name="MaxAtrBytes">Room for an answer to reset in a reader's state.</param>
/// <param name="IsPacked">True where records have no padding.</param>
/// <param name="RawProtocol">Value of SCARD_PROTOCOL_RAW.</param>
/// <param name="StatesAreNumbers">True where SCardStatus gives one number, 0 to 6, and not bits.</param>
internal sealed record Platform(
    string Library, int DwordBytes, int MaxAtrBytes, bool IsPacked = false, int RawProtocol = 4, bool StatesAreNumbers = false)
{
    /// <summary>pcsc-lite, where DWORD is an unsigned long.</summary>
    public static readonly Platform Pcsclite = new("libpcsclite.so.1", nint.Size, MaxAtrBytes: 33);

    public static readonly Platform Windows = new(
        "winscard.dll", DwordBytes: 4, MaxAtrBytes: 36, RawProtocol: 0x10000, StatesAreNumbers: true);

    public static readonly Platform MacOS = new(
        "/System/Library/Frameworks/PCSC.framework/PCSC", DwordBytes: 4, MaxAtrBytes: 33, IsPacked: true);

    public static readonly Platform Current =
        OperatingSystem.IsWindows() ? Windows : OperatingSystem.IsMacOS() ? MacOS : Pcsclite;

    /// <summary>SCARD_IO_REQUEST: two DWORDs.</summary>
    public int IoRequestBytes => 2 * DwordBytes;

    public nuint ToNative(SCardProtocol protocol) =>
        (nuint)(protocol & ~SCardProtocol.Raw) | (protocol.HasFlag(SCardProtocol.Raw) ? (nuint)RawProtocol : 0);

    public SCardProtocol FromNative(nuint protocol) =>
        (int)protocol == RawProtocol ? SCardProtocol.Raw : (SCardProtocol)(int)protocol;

    /// <summary>As bits; above the lower 16, pcsc-lite counts card events.</summary>
    public SCardState ToState(nuint state) =>
        (SCardState)(StatesAreNumbers ? 1 << (int)state : (int)state & ushort.MaxValue);

    /// <summary>Writes SCARD_IO_REQUEST into the first bytes of a record.</summary>
    public void WriteIoRequest(SCardProtocol protocol, Span<byte> record)
    {
        WriteDword(record, 0, (uint)ToNative(protocol));
        WriteDword(record, DwordBytes, (uint)record.Length);
    }

    public void WriteDword(Span<byte> record, int offset, uint value)
    {
        if (DwordBytes is 4)
            BinaryPrimitives.WriteUInt32LittleEndian(record[offset..], value);
        else
            BitConverter.TryWriteBytes(record[offset..], (ulong)value);
    }

    public uint ReadDword(ReadOnlySpan<byte> record, int offset) => DwordBytes is 4
        ? BinaryPrimitives.ReadUInt32LittleEndian(record[offset..])
        : (uint)BitConverter.ToUInt64(record[offset..]);
}
