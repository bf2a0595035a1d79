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

    bool IsConnected { get; }

    /// <summary>Makes the connection anew, with another share mode or after a reset.</summary>
    void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution);

    /// <summary>Sends a command in the protocol in use and receives the answer. Allocates nothing.</summary>
    /// <returns>
    /// Length of the answer in bytes, status word included. Drivers differ when a card vanishes under a command: some report
    /// success and 0 bytes. <see cref="Iso7816.IsoReader"/> makes an exception of that.
    /// </returns>
    /// <exception cref="Exceptions.InsufficientBufferException">The answer does not fit; 258 bytes hold any short one.</exception>
    int Transmit(byte[] sendBuffer, byte[] receiveBuffer);

    /// <summary>Sends the first bytes of a buffer and receives into the first bytes of another. Allocates nothing.</summary>
    /// <param name="sendPci">From <see cref="SCardPCI.GetPci"/>.</param>
    /// <param name="sendBuffer">Holds the command.</param>
    /// <param name="sendBufferLength">Bytes of the command.</param>
    /// <param name="receiveBuffer">Takes the answer.</param>
    /// <param name="receiveBufferLength">Bytes the answer may take.</param>
    /// <returns>Length of the answer in bytes, status word included.</returns>
    int Transmit(IntPtr sendPci, byte[] sendBuffer, int sendBufferLength, byte[] receiveBuffer, int receiveBufferLength);

    ReaderStatus GetStatus();

    /// <exception cref="Exceptions.InvalidContextException">The connection was ended before.</exception>
    void Disconnect(SCardReaderDisposition disconnectExecution);
}
