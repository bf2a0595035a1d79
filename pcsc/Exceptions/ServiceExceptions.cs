namespace PCSC.Exceptions;

/// <summary>The resource manager (pcscd) cannot be reached.</summary>
public sealed class NoServiceException(SCardError serr, string message, Exception? innerException) : PCSCException(serr, message, innerException)
{
    public NoServiceException(SCardError serr, string message)
        : this(serr, message, innerException: null)
    {
    }
}

/// <summary>The context or the connection is not established, or was ended.</summary>
public sealed class InvalidContextException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The resource manager failed in itself.</summary>
public sealed class InternalErrorException(SCardError serr, string message) : PCSCException(serr, message);
