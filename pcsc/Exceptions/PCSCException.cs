using PCSC.Extensions;

namespace PCSC.Exceptions;

/// <summary>A PC/SC call did not succeed; derived types say what stood in the way.</summary>
public class PCSCException(SCardError serr, string message, Exception? innerException)
    : Exception(message, innerException)
{
    public PCSCException(SCardError serr)
        : this(serr, SCardErrorText.Describe(serr, SCardErrorText.AnyCall))
    {
    }

    public PCSCException(SCardError serr, string message)
        : this(serr, message, innerException: null)
    {
    }

    public SCardError SCardError { get; } = serr;
}
