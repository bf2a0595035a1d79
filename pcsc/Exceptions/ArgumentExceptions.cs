namespace PCSC.Exceptions;

/// <summary>An argument is outside what the call allows, a null handle for instance.</summary>
public sealed class InvalidParameterException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>A value such as a share mode, a disposition or a scope is none of those defined.</summary>
public sealed class InvalidValueException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The answer is longer than the buffer given for it.</summary>
public sealed class InsufficientBufferException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>Windows' own word for a buffer that is too small.</summary>
public sealed class WinErrorInsufficientBufferException(SCardError serr, string message) : PCSCException(serr, message);
