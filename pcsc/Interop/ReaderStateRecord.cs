using System.Runtime.InteropServices;

namespace PCSC.Interop;

/// <summary>SCARD_READERSTATE: what the caller believes of a reader, and what the resource manager knows.</summary>
/// <remarks>Shape: 80 bytes on 64-bit Linux, naturally aligned. Source: pcsc-lite 1.9, pcsclite.h.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ReaderStateRecord
{
    /// <summary>Longest answer to reset in bytes (MAX_ATR_SIZE).</summary>
    public const int MaxAtrSize = 33;

    public byte* ReaderName;
    public void* UserData;
    public nuint CurrentState;
    public nuint EventState;
    public nuint AtrLength;
    public fixed byte Atr[MaxAtrSize];
}
