using PCSC.Exceptions;
using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <inheritdoc cref="ICardHandle"/>
internal sealed unsafe class CardHandle(ISCardContext context) : ICardHandle
{
    public IntPtr Handle { get; private set; }

    public string ReaderName { get; private set; } = "";

    public SCardShareMode Mode { get; private set; }

    public SCardProtocol Protocol { get; private set; }

    public bool IsConnected => Handle is not 0;

    public void Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol)
    {
        ArgumentNullException.ThrowIfNull(readerName);
        Dispose();
        nint card = 0;
        nuint protocol = 0;
        var error = Winscard.SCardConnect(
            context.Handle, readerName, (nuint)mode, Platform.Current.ToNative(preferredProtocol), &card, &protocol).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Connecting to reader '{readerName}' ({mode}, {preferredProtocol})");

        (Handle, ReaderName, Mode, Protocol) = (card, readerName, mode, Platform.Current.FromNative(protocol));
    }

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution)
    {
        nuint protocol = 0;
        var error = Winscard.SCardReconnect(
            Connected(), (nuint)mode, Platform.Current.ToNative(preferredProtocol), (nuint)initialExecution, &protocol).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Reconnecting to reader '{ReaderName}' ({mode}, {preferredProtocol}, {initialExecution})");

        (Mode, Protocol) = (mode, Platform.Current.FromNative(protocol));
    }

    public void Disconnect(SCardReaderDisposition disconnectExecution)
    {
        var error = Winscard.SCardDisconnect(Connected(), (nuint)disconnectExecution).ToError();
        Handle = 0;
        if (error is not SCardError.Success)
            throw error.ToException($"Disconnecting from reader '{ReaderName}' ({disconnectExecution})");
    }

    /// <summary>Ends the connection and leaves the card as it is; when pcscd or the context is gone, so is the connection.</summary>
    public void Dispose()
    {
        if (!IsConnected)
            return;

        _ = Winscard.SCardDisconnect(Handle, (nuint)SCardReaderDisposition.Leave);
        Handle = 0;
    }

    /// <exception cref="InvalidContextException">The connection was ended.</exception>
    public nint Connected() =>
        IsConnected ? Handle : throw SCardError.InvalidHandle.ToException($"A call on the ended connection to reader '{ReaderName}'");
}
