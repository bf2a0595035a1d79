using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>A connection that is none, for tests to derive from: what they do not override says so.</summary>
internal abstract class CardReaderDouble : ICardReader
{
    public abstract string Name { get; }

    public virtual SCardShareMode Mode => SCardShareMode.Exclusive;

    public virtual SCardProtocol Protocol => SCardProtocol.T1;

    public abstract bool IsConnected { get; }

    public ICardHandle CardHandle => throw NotHere();

    public abstract int Transmit(byte[] sendBuffer, byte[] receiveBuffer);

    public abstract void Disconnect(SCardReaderDisposition disconnectExecution);

    public abstract void Dispose();

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution) => throw NotHere();

    public IDisposable Transaction(SCardReaderDisposition disposition) => throw NotHere();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, byte[] receiveBuffer) => throw NotHere();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, byte[] receiveBuffer) => throw NotHere();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, IntPtr receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Control(IntPtr controlCode, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotHere();

    public int Control(IntPtr controlCode, byte[] sendBuffer, byte[] receiveBuffer) => throw NotHere();

    public ReaderStatus GetStatus() => throw NotHere();

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer, int receiveBufferSize) => throw NotHere();

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer) => throw NotHere();

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer, int receiveBufferSize) => throw NotHere();

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer) => throw NotHere();

    public byte[] GetAttrib(SCardAttribute attributeId) => throw NotHere();

    public byte[] GetAttrib(IntPtr attributeId) => throw NotHere();

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer, int sendBufferLength) => throw NotHere();

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer) => throw NotHere();

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer, int sendBufferLength) => throw NotHere();

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer) => throw NotHere();

    private NotSupportedException NotHere() => new($"'{Name}' answers whole commands and has nothing else.");
}
