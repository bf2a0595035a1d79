namespace PCSC;

/// <summary>Return codes of PC/SC: 0, or a 32-bit code 8010xxxx.</summary>
/// <remarks>
/// Named are the codes that pcsc-lite can give, and two of Windows; those of key containers, certificates and card files are not.
/// A code without a name is kept as it is. Source: pcsc-lite 1.9, pcsclite.h; Windows SDK, winerror.h.
/// </remarks>
public enum SCardError
{
    Success = 0,

    /// <summary>ERROR_INVALID_HANDLE, which Windows gives where pcsc-lite gives <see cref="InvalidHandle"/>.</summary>
    InvalidHandleWindows = 6,

    /// <summary>ERROR_INSUFFICIENT_BUFFER of Windows.</summary>
    WinErrorInsufficientBuffer = 122,
    InternalError = unchecked((int)0x80100001),
    Cancelled = unchecked((int)0x80100002),
    InvalidHandle = unchecked((int)0x80100003),
    InvalidParameter = unchecked((int)0x80100004),
    InvalidTarget = unchecked((int)0x80100005),
    NoMemory = unchecked((int)0x80100006),
    WaitedTooLong = unchecked((int)0x80100007),
    InsufficientBuffer = unchecked((int)0x80100008),
    UnknownReader = unchecked((int)0x80100009),
    Timeout = unchecked((int)0x8010000A),
    SharingViolation = unchecked((int)0x8010000B),
    NoSmartcard = unchecked((int)0x8010000C),
    UnknownCard = unchecked((int)0x8010000D),
    CannotDispose = unchecked((int)0x8010000E),
    ProtocolMismatch = unchecked((int)0x8010000F),
    NotReady = unchecked((int)0x80100010),
    InvalidValue = unchecked((int)0x80100011),
    SystemCancelled = unchecked((int)0x80100012),
    CommunicationError = unchecked((int)0x80100013),
    UnknownError = unchecked((int)0x80100014),
    InvalidAtr = unchecked((int)0x80100015),
    NotTransacted = unchecked((int)0x80100016),
    ReaderUnavailable = unchecked((int)0x80100017),
    Shutdown = unchecked((int)0x80100018),
    PciTooSmall = unchecked((int)0x80100019),
    ReaderUnsupported = unchecked((int)0x8010001A),
    DuplicateReader = unchecked((int)0x8010001B),
    CardUnsupported = unchecked((int)0x8010001C),
    NoService = unchecked((int)0x8010001D),
    ServiceStopped = unchecked((int)0x8010001E),
    Unexpected = unchecked((int)0x8010001F),
    NoReadersAvailable = unchecked((int)0x8010002E),
    UnsupportedCard = unchecked((int)0x80100065),
    UnresponsiveCard = unchecked((int)0x80100066),
    UnpoweredCard = unchecked((int)0x80100067),
    ResetCard = unchecked((int)0x80100068),
    RemovedCard = unchecked((int)0x80100069),
    SecurityViolation = unchecked((int)0x8010006A),
}
