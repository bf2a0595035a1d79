namespace PCSC;

/// <summary>A line to the resource manager (pcscd): lists readers, waits for cards, opens connections.</summary>
/// <remarks>
/// One thread at a time, except <see cref="Cancel"/>, which exists to be called from another one.
/// Every member but <see cref="Establish"/>, <see cref="CheckValidity"/> and <see cref="IsValid"/> throws
/// <see cref="Exceptions.InvalidContextException"/> when the context is not established.
/// Source: PC/SC Workgroup, part 5, as pcsc-lite implements it.
/// </remarks>
public interface ISCardContext : IDisposable
{
    IntPtr Handle { get; }

    /// <summary>Bytes.</summary>
    int MaxAtrSize { get; }

    /// <summary>The time-out that never ends.</summary>
    IntPtr Infinite { get; }

    /// <summary>Opens the line; one that stands already is released first.</summary>
    /// <exception cref="Exceptions.NoServiceException">pcscd cannot be reached.</exception>
    void Establish(SCardScope scope);

    /// <summary>Closes the line and every connection made through it.</summary>
    void Release();

    SCardError CheckValidity();

    bool IsValid();

    /// <returns>Names of all readers; none when pcscd runs without a reader.</returns>
    string[] GetReaders();

    /// <param name="groups">Names from <see cref="GetReaderGroups"/>; pcsc-lite has one group and looks at none of them.</param>
    string[] GetReaders(string[] groups);

    string[] GetReaderGroups();

    /// <summary>As <see cref="ConnectReader"/>, for who needs no commands.</summary>
    ICardHandle Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol);

    /// <exception cref="Exceptions.PCSCException">
    /// The types say why: no card, a mute card, a sharing violation, an unknown reader, no common protocol.
    /// </exception>
    ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol);

    /// <summary>The state of one reader, at once.</summary>
    /// <exception cref="Exceptions.UnknownReaderException">pcscd knows no reader of that name.</exception>
    SCardReaderState GetReaderStatus(string readerName);

    /// <summary>The states of several readers, at once.</summary>
    SCardReaderState[] GetReaderStatus(string[] readerNames);

    /// <summary>Waits until a reader's state differs from its <see cref="SCardReaderState.CurrentState"/>.</summary>
    /// <param name="timeout">Milliseconds; 0 asks without waiting, <see cref="Infinite"/> waits for ever.</param>
    /// <param name="readerStates">What the caller believes; event states and ATRs are written into it.</param>
    /// <returns>
    /// <see cref="SCardError.Success"/>, <see cref="SCardError.Timeout"/>, <see cref="SCardError.Cancelled"/>,
    /// or what went wrong: this call returns its code, because a time-out is no exception.
    /// </returns>
    SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates);

    /// <summary>Ends a <see cref="GetStatusChange"/> that another thread waits in.</summary>
    SCardError Cancel();
}
