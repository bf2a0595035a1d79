namespace PCSC.Exceptions;

/// <summary>No reader of that name exists.</summary>
public sealed class UnknownReaderException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The resource manager runs and has no reader at all.</summary>
public sealed class NoReadersAvailableException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The reader was there and cannot be used now, mostly because it was unplugged.</summary>
public sealed class ReaderUnavailableException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The reader or the card is not ready for commands.</summary>
public sealed class NotReadyException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The exchange with the card or with pcscd broke off, or gave no usable answer.</summary>
public sealed class CommunicationErrorException(SCardError serr, string message) : PCSCException(serr, message);
