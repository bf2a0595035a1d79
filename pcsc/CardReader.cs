using System.Runtime.InteropServices;
using System.Text;
using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <inheritdoc cref="ICardReader"/>
internal sealed unsafe partial class CardReader(CardHandle card) : ICardReader
{
    private const int MaxReaderName = 128;

    public string Name => card.ReaderName;

    public SCardShareMode Mode => card.Mode;

    public SCardProtocol Protocol => card.Protocol;

    public ICardHandle CardHandle => card;

    public bool IsConnected => card.IsConnected;

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution) =>
        card.Reconnect(mode, preferredProtocol, initialExecution);

    public IDisposable Transaction(SCardReaderDisposition disposition) => new CardTransaction(card, disposition);

    public int Control(IntPtr controlCode, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength)
    {
        fixed (byte* send = sendBuffer.AsSpan(0, sendBufferLength))
        fixed (byte* receive = receiveBuffer.AsSpan(0, receiveBufferLength))
        {
            nuint length = 0;
            var error = Winscard.SCardControl(
                card.Connected(), (nuint)controlCode, send, (nuint)sendBufferLength, receive, (nuint)receiveBufferLength, &length).ToError();
            return error is SCardError.Success
                ? (int)length
                : throw error.ToException($"Control code {controlCode:X} to reader '{Name}'");
        }
    }

    public int Control(IntPtr controlCode, byte[] sendBuffer, byte[] receiveBuffer) =>
        Control(controlCode, sendBuffer, sendBuffer?.Length ?? 0, receiveBuffer, receiveBuffer?.Length ?? 0);

    public ReaderStatus GetStatus()
    {
        var name = stackalloc byte[MaxReaderName];
        var atr = stackalloc byte[Platform.Current.MaxAtrBytes];
        nuint nameLength = MaxReaderName, atrLength = (nuint)Platform.Current.MaxAtrBytes, state = 0, protocol = 0;
        var error = Winscard.SCardStatus(card.Connected(), name, &nameLength, &state, &protocol, atr, &atrLength).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Asking for the state of reader '{Name}'");

        return new ReaderStatus(
            [Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name))],
            Platform.Current.ToState(state),
            Platform.Current.FromNative(protocol),
            new ReadOnlySpan<byte>(atr, (int)atrLength).ToArray());
    }

    public void Disconnect(SCardReaderDisposition disconnectExecution) => card.Disconnect(disconnectExecution);

    public void Dispose() => card.Dispose();
}
