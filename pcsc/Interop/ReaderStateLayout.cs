namespace PCSC.Interop;

/// <summary>SCARD_READERSTATE: what the caller believes of a reader, and what the resource manager knows.</summary>
/// <remarks>
/// Shape: two pointers (name, user data), three DWORDs (current state, event state, length of the answer to reset), the answer
/// to reset; 80 bytes on 64-bit Linux, 64 on Windows, 61 on macOS. Source: pcsclite.h and winscard.h of each platform.
/// </remarks>
internal sealed class ReaderStateLayout(Platform platform)
{
    public static readonly ReaderStateLayout Current = new(Platform.Current);

    public static int CurrentState => 2 * nint.Size;

    public int EventState => CurrentState + platform.DwordBytes;

    public int AtrLength => EventState + platform.DwordBytes;

    public int Atr => AtrLength + platform.DwordBytes;

    public int Size => platform.IsPacked ? Atr + platform.MaxAtrBytes : (Atr + platform.MaxAtrBytes + nint.Size - 1) / nint.Size * nint.Size;

    /// <param name="name">Address of the reader's name, closed by a zero byte.</param>
    /// <param name="state">What the caller believes.</param>
    /// <param name="record">Zeros.</param>
    public void Write(nint name, SCardReaderState state, Span<byte> record)
    {
        BitConverter.TryWriteBytes(record, (ulong)name);
        platform.WriteDword(record, CurrentState, unchecked((uint)state.CurrentStateValue));
        platform.WriteDword(record, EventState, unchecked((uint)state.EventStateValue));
    }

    public void Read(ReadOnlySpan<byte> record, SCardReaderState state)
    {
        state.EventStateValue = (nint)platform.ReadDword(record, EventState);
        var length = (int)Math.Min(platform.ReadDword(record, AtrLength), (uint)platform.MaxAtrBytes);
        state.Atr = record.Slice(Atr, length).ToArray();
    }
}
