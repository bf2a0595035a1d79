namespace PCSC;

/// <summary>A connection to the card in one reader.</summary>
/// <remarks>
/// One thread at a time. Failures come as <see cref="Exceptions.PCSCException"/> of the type that fits; the usual ones are
/// <see cref="Exceptions.RemovedCardException"/>, <see cref="Exceptions.CommunicationErrorException"/> and, with
/// <see cref="SCardError.ResetCard"/>, that somebody else reset the card: then <see cref="Reconnect"/>.
/// </remarks>
public interface ICardReader : IDisposable
{
    string Name { get; }

    SCardShareMode Mode { get; }

    /// <summary>The protocol in use; Unset on a direct connection.</summary>
    SCardProtocol Protocol { get; }

    ICardHandle CardHandle { get; }

    bool IsConnected { get; }

    /// <summary>Makes the connection anew, with another share mode or after a reset.</summary>
    void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution);

    /// <summary>Keeps the other connections to this card waiting until the result is disposed of.</summary>
    /// <param name="disposition">What happens to the card then.</param>
    /// <exception cref="Exceptions.SharingViolationException">Another connection has a transaction, or holds the card alone.</exception>
    IDisposable Transaction(SCardReaderDisposition disposition);

    /// <summary>Sends a command in the protocol in use and receives the answer. Allocates nothing.</summary>
    /// <returns>
    /// Length of the answer in bytes, status word included. Drivers differ when a card vanishes under a command: some report
    /// success and 0 bytes. <see cref="Iso7816.IsoReader"/> makes an exception of that.
    /// </returns>
    /// <exception cref="Exceptions.InsufficientBufferException">The answer does not fit; 258 bytes hold any short one.</exception>
    int Transmit(byte[] sendBuffer, byte[] receiveBuffer);

    int Transmit(IntPtr sendPci, byte[] sendBuffer, byte[] receiveBuffer);

    int Transmit(SCardPCI sendPci, byte[] sendBuffer, byte[] receiveBuffer);

    /// <summary>Sends the first bytes of a buffer and receives into the first bytes of another. Allocates nothing.</summary>
    /// <param name="sendPci">From <see cref="SCardPCI.GetPci"/>.</param>
    /// <param name="sendBuffer">Holds the command.</param>
    /// <param name="sendBufferLength">Bytes of the command.</param>
    /// <param name="receiveBuffer">Takes the answer.</param>
    /// <param name="receiveBufferLength">Bytes the answer may take.</param>
    /// <returns>Length of the answer in bytes, status word included.</returns>
    int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength);

    /// <param name="sendPci">From <see cref="SCardPCI.GetPci"/>.</param>
    /// <param name="sendBuffer">Holds the command.</param>
    /// <param name="sendBufferLength">Bytes of the command.</param>
    /// <param name="receivePci">Address of a record for what comes back with the answer; 0 for none.</param>
    /// <param name="receiveBuffer">Takes the answer.</param>
    /// <param name="receiveBufferLength">Bytes the answer may take.</param>
    int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, IntPtr receivePci, byte[] receiveBuffer, int receiveBufferLength);

    int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength);

    int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, SCardPCI receivePci, byte[] receiveBuffer, int receiveBufferLength);

    int Transmit(SCardPCI sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength);

    /// <summary>Gives a command to the reader's driver, not to the card.</summary>
    /// <param name="controlCode">As the driver defines it, by SCARD_CTL_CODE of the platform.</param>
    /// <param name="sendBuffer">Holds the command.</param>
    /// <param name="sendBufferLength">Bytes of the command.</param>
    /// <param name="receiveBuffer">Takes the answer.</param>
    /// <param name="receiveBufferLength">Bytes the answer may take.</param>
    /// <returns>Length of the answer in bytes.</returns>
    int Control(IntPtr controlCode, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength);

    int Control(IntPtr controlCode, byte[] sendBuffer, byte[] receiveBuffer);

    ReaderStatus GetStatus();

    /// <returns>Length of the attribute in bytes.</returns>
    /// <exception cref="Exceptions.PCSCException">The driver does not have it; drivers differ in the code they give then.</exception>
    int GetAttrib(IntPtr attributeId, byte[] receiveBuffer, int receiveBufferSize);

    int GetAttrib(IntPtr attributeId, byte[] receiveBuffer);

    int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer, int receiveBufferSize);

    int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer);

    /// <summary>Texts come with or without a closing zero byte, as the driver likes.</summary>
    byte[] GetAttrib(SCardAttribute attributeId);

    byte[] GetAttrib(IntPtr attributeId);

    void SetAttrib(IntPtr attributeId, byte[] sendBuffer, int sendBufferLength);

    void SetAttrib(IntPtr attributeId, byte[] sendBuffer);

    void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer, int sendBufferLength);

    void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer);

    /// <exception cref="Exceptions.InvalidContextException">The connection was ended before.</exception>
    void Disconnect(SCardReaderDisposition disconnectExecution);
}
