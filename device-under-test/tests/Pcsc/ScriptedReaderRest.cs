using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>What a script of commands does not have.</summary>
internal sealed partial class ScriptedReader
{
    public ICardHandle CardHandle => throw NotInScript();

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution) => throw NotInScript();

    public IDisposable Transaction(SCardReaderDisposition disposition) => throw NotInScript();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, byte[] receiveBuffer) => throw NotInScript();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, byte[] receiveBuffer) => throw NotInScript();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, IntPtr receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Control(IntPtr controlCode, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength) => throw NotInScript();

    public int Control(IntPtr controlCode, byte[] sendBuffer, byte[] receiveBuffer) => throw NotInScript();

    public ReaderStatus GetStatus() => throw NotInScript();

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer, int receiveBufferSize) => throw NotInScript();

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer) => throw NotInScript();

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer, int receiveBufferSize) => throw NotInScript();

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer) => throw NotInScript();

    public byte[] GetAttrib(SCardAttribute attributeId) => throw NotInScript();

    public byte[] GetAttrib(IntPtr attributeId) => throw NotInScript();

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer, int sendBufferLength) => throw NotInScript();

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer) => throw NotInScript();

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer, int sendBufferLength) => throw NotInScript();

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer) => throw NotInScript();

    private static NotSupportedException NotInScript() => new("The script answers whole commands and has nothing else.");
}
