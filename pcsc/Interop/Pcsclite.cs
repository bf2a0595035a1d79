using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace PCSC.Interop;

/// <summary>The functions of pcsc-lite that this binding calls, as winscard.h declares them.</summary>
/// <remarks>
/// Shape: on 64-bit Linux DWORD, LONG, SCARDCONTEXT and SCARDHANDLE are 8 bytes; return codes fit in the low 32 bits.
/// Windows and macOS differ in exactly these widths: their signatures do not belong here.
/// Source: pcsc-lite 1.9, winscard.h and pcsclite.h.
/// </remarks>
internal static unsafe partial class Pcsclite
{
    /// <summary>The only place that names the native library.</summary>
    private const string Library = "libpcsclite.so.1";

    /// <summary>Length value that makes the library allocate the answer; give it back with <see cref="SCardFreeMemory"/>.</summary>
    public static readonly nuint AutoAllocate = nuint.MaxValue;

    /// <summary>Longest reader name in bytes, closing zero included (MAX_READERNAME).</summary>
    public const int MaxReaderName = 128;

    [LibraryImport(Library)]
    public static partial nint SCardEstablishContext(nuint scope, nint reserved1, nint reserved2, nint* context);

    [LibraryImport(Library)]
    public static partial nint SCardReleaseContext(nint context);

    [LibraryImport(Library)]
    public static partial nint SCardIsValidContext(nint context);

    [LibraryImport(Library)]
    public static partial nint SCardListReaders(nint context, byte* groups, byte** readers, nuint* readersLength);

    [LibraryImport(Library)]
    public static partial nint SCardFreeMemory(nint context, void* memory);

    [LibraryImport(Library)]
    public static partial nint SCardGetStatusChange(nint context, nuint timeout, ReaderStateRecord* states, nuint count);

    [LibraryImport(Library)]
    public static partial nint SCardCancel(nint context);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint SCardConnect(
        nint context, string reader, nuint shareMode, nuint preferredProtocols, nint* card, nuint* activeProtocol);

    [LibraryImport(Library)]
    public static partial nint SCardReconnect(
        nint card, nuint shareMode, nuint preferredProtocols, nuint initialization, nuint* activeProtocol);

    [LibraryImport(Library)]
    public static partial nint SCardDisconnect(nint card, nuint disposition);

    [LibraryImport(Library)]
    public static partial nint SCardStatus(
        nint card, byte* readerName, nuint* readerNameLength, nuint* state, nuint* protocol, byte* atr, nuint* atrLength);

    [LibraryImport(Library)]
    public static partial nint SCardTransmit(
        nint card, nint sendPci, byte* send, nuint sendLength, nint receivePci, byte* receive, nuint* receiveLength);
}
