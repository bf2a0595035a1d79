using System.Runtime.InteropServices;

namespace PCSC.Interop;

/// <summary>The functions whose name depends on the platform: those with strings end in A on Windows, SCardControl in 132 on macOS.</summary>
internal static unsafe partial class Winscard
{
    public static nint SCardListReaders(nint context, byte* groups, byte* readers, nuint* length) => OperatingSystem.IsWindows()
        ? ListReadersA(context, groups, readers, length)
        : ListReaders(context, groups, readers, length);

    public static nint SCardListReaderGroups(nint context, byte* groups, nuint* length) => OperatingSystem.IsWindows()
        ? ListReaderGroupsA(context, groups, length)
        : ListReaderGroups(context, groups, length);

    public static nint SCardGetStatusChange(nint context, nuint timeout, byte* states, nuint count) => OperatingSystem.IsWindows()
        ? GetStatusChangeA(context, timeout, states, count)
        : GetStatusChange(context, timeout, states, count);

    public static nint SCardConnect(
        nint context, string reader, nuint shareMode, nuint preferredProtocols, nint* card, nuint* activeProtocol) => OperatingSystem.IsWindows()
        ? ConnectA(context, reader, shareMode, preferredProtocols, card, activeProtocol)
        : Connect(context, reader, shareMode, preferredProtocols, card, activeProtocol);

    public static nint SCardStatus(
        nint card, byte* name, nuint* nameLength, nuint* state, nuint* protocol, byte* atr, nuint* atrLength) => OperatingSystem.IsWindows()
        ? StatusA(card, name, nameLength, state, protocol, atr, atrLength)
        : Status(card, name, nameLength, state, protocol, atr, atrLength);

    public static nint SCardControl(
        nint card, nuint code, byte* send, nuint sendLength, byte* receive, nuint receiveLength, nuint* returned) => OperatingSystem.IsMacOS()
        ? Control132(card, code, send, sendLength, receive, receiveLength, returned)
        : Control(card, code, send, sendLength, receive, receiveLength, returned);

    [LibraryImport(Library, EntryPoint = "SCardListReaders")]
    private static partial nint ListReaders(nint context, byte* groups, byte* readers, nuint* length);

    [LibraryImport(Library, EntryPoint = "SCardListReadersA")]
    private static partial nint ListReadersA(nint context, byte* groups, byte* readers, nuint* length);

    [LibraryImport(Library, EntryPoint = "SCardListReaderGroups")]
    private static partial nint ListReaderGroups(nint context, byte* groups, nuint* length);

    [LibraryImport(Library, EntryPoint = "SCardListReaderGroupsA")]
    private static partial nint ListReaderGroupsA(nint context, byte* groups, nuint* length);

    [LibraryImport(Library, EntryPoint = "SCardGetStatusChange")]
    private static partial nint GetStatusChange(nint context, nuint timeout, byte* states, nuint count);

    [LibraryImport(Library, EntryPoint = "SCardGetStatusChangeA")]
    private static partial nint GetStatusChangeA(nint context, nuint timeout, byte* states, nuint count);

    [LibraryImport(Library, EntryPoint = "SCardConnect", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Connect(
        nint context, string reader, nuint shareMode, nuint preferredProtocols, nint* card, nuint* activeProtocol);

    [LibraryImport(Library, EntryPoint = "SCardConnectA", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ConnectA(
        nint context, string reader, nuint shareMode, nuint preferredProtocols, nint* card, nuint* activeProtocol);

    [LibraryImport(Library, EntryPoint = "SCardStatus")]
    private static partial nint Status(
        nint card, byte* name, nuint* nameLength, nuint* state, nuint* protocol, byte* atr, nuint* atrLength);

    [LibraryImport(Library, EntryPoint = "SCardStatusA")]
    private static partial nint StatusA(
        nint card, byte* name, nuint* nameLength, nuint* state, nuint* protocol, byte* atr, nuint* atrLength);

    [LibraryImport(Library, EntryPoint = "SCardControl")]
    private static partial nint Control(
        nint card, nuint code, byte* send, nuint sendLength, byte* receive, nuint receiveLength, nuint* returned);

    [LibraryImport(Library, EntryPoint = "SCardControl132")]
    private static partial nint Control132(
        nint card, nuint code, byte* send, nuint sendLength, byte* receive, nuint receiveLength, nuint* returned);
}
