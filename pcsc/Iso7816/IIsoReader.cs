namespace PCSC.Iso7816;

/// <summary>A connection that speaks in commands and responses instead of bytes.</summary>
/// <remarks>To be used and not to be implemented: in the package that this project stands for it has more members.</remarks>
public interface IIsoReader : IDisposable
{
    string ReaderName { get; }

    SCardProtocol ActiveProtocol { get; }

    SCardShareMode CurrentShareMode { get; }

    /// <returns>An empty command in the protocol in use.</returns>
    CommandApdu ConstructCommandApdu(IsoCase isoCase);

    void Disconnect(SCardReaderDisposition disposition);

    /// <summary>Sends a command, repeats it when the card names the right length, and fetches what the card keeps ready.</summary>
    /// <exception cref="Exceptions.PCSCException">The exchange failed; a status word that reports an error is no exception.</exception>
    Response Transmit(CommandApdu commandApdu);
}
