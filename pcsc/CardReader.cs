using System.Runtime.InteropServices;
using System.Text;
using PCSC.Exceptions;
using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <inheritdoc cref="ICardReader"/>
public sealed unsafe class CardReader : ICardReader
{
    /// <summary>SCardStatus reports the number of card events above these bits.</summary>
    private const nuint StateMask = 0xFFFF;

    private readonly nint _card;

    private CardReader(nint card, string name, SCardShareMode mode, SCardProtocol protocol) =>
        (_card, Name, Mode, Protocol, IsConnected) = (card, name, mode, protocol, true);

    public string Name { get; }

    public SCardShareMode Mode { get; private set; }

    public SCardProtocol Protocol { get; private set; }

    public bool IsConnected { get; private set; }

    internal static CardReader Connect(nint context, string name, SCardShareMode mode, SCardProtocol preferred)
    {
        ArgumentNullException.ThrowIfNull(name);
        nint card;
        nuint protocol;
        var error = Pcsclite.SCardConnect(context, name, (nuint)mode, (nuint)preferred, &card, &protocol).ToError();
        return error is SCardError.Success
            ? new CardReader(card, name, mode, (SCardProtocol)protocol)
            : throw error.ToException($"Connecting to reader '{name}' ({mode}, {preferred})");
    }

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution)
    {
        nuint protocol;
        var error = Pcsclite.SCardReconnect(
            Connected(), (nuint)mode, (nuint)preferredProtocol, (nuint)initialExecution, &protocol).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Reconnecting to reader '{Name}' ({mode}, {preferredProtocol}, {initialExecution})");

        (Mode, Protocol) = (mode, (SCardProtocol)protocol);
    }

    public int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        ArgumentNullException.ThrowIfNull(sendBuffer);
        ArgumentNullException.ThrowIfNull(receiveBuffer);
        return Transmit(SCardPCI.GetPci(Protocol), sendBuffer, sendBuffer.Length, receiveBuffer, receiveBuffer.Length);
    }

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength)
    {
        // The spans check the lengths.
        fixed (byte* send = sendBuffer.AsSpan(0, sendBufferLength))
        fixed (byte* receive = receiveBuffer.AsSpan(0, receiveBufferLength))
        {
            var length = (nuint)receiveBufferLength;
            var error = Pcsclite.SCardTransmit(
                Connected(), sendPci, send, (nuint)sendBufferLength, receivePci: 0, receive, &length).ToError();
            return error is SCardError.Success
                ? (int)length
                : throw error.ToException($"Transmitting {sendBufferLength} bytes to reader '{Name}'");
        }
    }

    public ReaderStatus GetStatus()
    {
        var name = stackalloc byte[Pcsclite.MaxReaderName];
        var atr = stackalloc byte[ReaderStateRecord.MaxAtrSize];
        nuint nameLength = Pcsclite.MaxReaderName, atrLength = ReaderStateRecord.MaxAtrSize, state, protocol;
        var error = Pcsclite.SCardStatus(Connected(), name, &nameLength, &state, &protocol, atr, &atrLength).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Asking for the state of reader '{Name}'");

        return new ReaderStatus(
            [Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name))],
            (SCardState)(state & StateMask),
            (SCardProtocol)protocol,
            new ReadOnlySpan<byte>(atr, (int)atrLength).ToArray());
    }

    public void Disconnect(SCardReaderDisposition disconnectExecution)
    {
        var error = Pcsclite.SCardDisconnect(Connected(), (nuint)disconnectExecution).ToError();
        IsConnected = false;
        if (error is not SCardError.Success)
            throw error.ToException($"Disconnecting from reader '{Name}' ({disconnectExecution})");
    }

    /// <summary>Ends the connection and leaves the card as it is; when pcscd or the context is gone, so is the connection.</summary>
    public void Dispose()
    {
        if (!IsConnected)
            return;

        _ = Pcsclite.SCardDisconnect(_card, (nuint)SCardReaderDisposition.Leave);
        IsConnected = false;
    }

    /// <exception cref="InvalidContextException">The connection was ended.</exception>
    private nint Connected() =>
        IsConnected ? _card : throw SCardError.InvalidHandle.ToException($"A call on the ended connection to reader '{Name}'");
}
