using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace PCSC.Interop;

/// <summary>The functions of the PC/SC library that this binding calls, under one set of signatures for all platforms.</summary>
/// <remarks>
/// <para>DWORD, LONG and handles are 8 bytes with pcsc-lite on 64-bit Linux, 4 bytes on macOS, and on Windows 4 bytes but for
/// handles. The wide form serves all three: arguments have a register or a slot of 8 bytes each, a library that writes 4 bytes
/// into a variable of 8 that was 0 or a length leaves its value, since Windows and macOS are little-endian, and return codes
/// are in the lower 32 bits. Records do not widen: <see cref="ReaderStateLayout"/>.</para>
/// <para>Seen to work with pcsc-lite on x64 only. Names of the A functions are in the code page of Windows; reader names that are not ASCII
/// may come out wrong there.</para>
/// <para>Source: pcsc-lite 1.9, winscard.h and pcsclite.h; Windows SDK, winscard.h; macOS SDK, PCSC/winscard.h.</para>
/// </remarks>
internal static unsafe partial class Winscard
{
    /// <summary>Stands for the library of the platform; <see cref="Platform.Library"/> is what is loaded.</summary>
    private const string Library = "winscard";

    static Winscard() => NativeLibrary.SetDllImportResolver(typeof(Winscard).Assembly, Load);

    [LibraryImport(Library)]
    public static partial nint SCardEstablishContext(nuint scope, nint reserved1, nint reserved2, nint* context);

    [LibraryImport(Library)]
    public static partial nint SCardReleaseContext(nint context);

    [LibraryImport(Library)]
    public static partial nint SCardIsValidContext(nint context);

    [LibraryImport(Library)]
    public static partial nint SCardCancel(nint context);

    [LibraryImport(Library)]
    public static partial nint SCardReconnect(
        nint card, nuint shareMode, nuint preferredProtocols, nuint initialization, nuint* activeProtocol);

    [LibraryImport(Library)]
    public static partial nint SCardDisconnect(nint card, nuint disposition);

    [LibraryImport(Library)]
    public static partial nint SCardBeginTransaction(nint card);

    [LibraryImport(Library)]
    public static partial nint SCardEndTransaction(nint card, nuint disposition);

    [LibraryImport(Library)]
    public static partial nint SCardTransmit(
        nint card, nint sendPci, byte* send, nuint sendLength, nint receivePci, byte* receive, nuint* receiveLength);

    [LibraryImport(Library)]
    public static partial nint SCardGetAttrib(nint card, nuint attribute, byte* value, nuint* length);

    [LibraryImport(Library)]
    public static partial nint SCardSetAttrib(nint card, nuint attribute, byte* value, nuint length);

    private static nint Load(string name, Assembly assembly, DllImportSearchPath? path) =>
        name is Library ? NativeLibrary.Load(Platform.Current.Library, assembly, path) : 0;
}
