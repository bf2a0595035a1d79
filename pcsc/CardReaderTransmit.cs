using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <summary>The ways to send a command; all end in one that allocates nothing.</summary>
internal sealed unsafe partial class CardReader
{
    public int Transmit(byte[] sendBuffer, byte[] receiveBuffer) =>
        Transmit(SCardPCI.GetPci(Protocol), sendBuffer, receiveBuffer);

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, byte[] receiveBuffer)
    {
        ArgumentNullException.ThrowIfNull(sendBuffer);
        ArgumentNullException.ThrowIfNull(receiveBuffer);
        return Transmit(sendPci, sendBuffer, sendBuffer.Length, receiveBuffer, receiveBuffer.Length);
    }

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, byte[] receiveBuffer)
    {
        ArgumentNullException.ThrowIfNull(sendPci);
        var length = Transmit(sendPci.Address, sendBuffer, receiveBuffer);
        GC.KeepAlive(sendPci);
        return length;
    }

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) =>
        Transmit(sendPci, sendBuffer, sendBufferLength, receivePci: 0, receiveBuffer, receiveBufferLength);

    public int Transmit(
        IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength)
    {
        var length = Transmit(sendPci, sendBuffer, sendBufferLength, receivePci?.Address ?? 0, receiveBuffer, receiveBufferLength);
        GC.KeepAlive(receivePci);
        return length;
    }

    public int Transmit(
        SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength)
    {
        ArgumentNullException.ThrowIfNull(sendPci);
        var length = Transmit(sendPci.Address, sendBuffer, sendBufferLength, receivePci, receiveBuffer, receiveBufferLength);
        GC.KeepAlive(sendPci);
        return length;
    }

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength)
    {
        ArgumentNullException.ThrowIfNull(sendPci);
        var length = Transmit(sendPci.Address, sendBuffer, sendBufferLength, receiveBuffer, receiveBufferLength);
        GC.KeepAlive(sendPci);
        return length;
    }

    public int Transmit(
        IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, IntPtr receivePci, byte[] receiveBuffer, int receiveBufferLength)
    {
        // The spans check the lengths.
        fixed (byte* send = sendBuffer.AsSpan(0, sendBufferLength))
        fixed (byte* receive = receiveBuffer.AsSpan(0, receiveBufferLength))
        {
            var length = (nuint)receiveBufferLength;
            var error = Winscard.SCardTransmit(
                card.Connected(), sendPci, send, (nuint)sendBufferLength, receivePci, receive, &length).ToError();
            return error is SCardError.Success
                ? (int)length
                : throw error.ToException($"Transmitting {sendBufferLength} bytes to reader '{Name}'");
        }
    }
}
