namespace PCSC;

/// <summary>A connection to a reader, without the commands: it is made, made anew, and ended.</summary>
public interface ICardHandle : IDisposable
{
    /// <summary>0 while there is no connection.</summary>
    IntPtr Handle { get; }

    string ReaderName { get; }

    SCardShareMode Mode { get; }

    /// <summary>The protocol in use; Unset on a direct connection.</summary>
    SCardProtocol Protocol { get; }

    bool IsConnected { get; }

    /// <summary>Connects; a connection that stands is ended first, and its card left as it is.</summary>
    void Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol);

    /// <exception cref="Exceptions.InvalidContextException">The connection was ended before.</exception>
    void Disconnect(SCardReaderDisposition disconnectExecution);

    /// <summary>Makes the connection anew, with another share mode or after a reset.</summary>
    void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution);
}
