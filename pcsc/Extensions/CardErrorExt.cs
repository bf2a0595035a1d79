using PCSC.Exceptions;

namespace PCSC.Extensions;

/// <summary>Turns return codes into exceptions by meaning; the one place that does.</summary>
public static class CardErrorExt
{
    /// <exception cref="PCSCException">The code is not <see cref="SCardError.Success"/>.</exception>
    public static void ThrowIfNotSuccess(this SCardError sc)
    {
        if (sc is not SCardError.Success)
            throw sc.ToException(SCardErrorText.AnyCall);
    }

    /// <exception cref="PCSCException">Always, of the type that fits the code.</exception>
    public static void Throw(this SCardError sc) => throw sc.ToException(SCardErrorText.AnyCall);

    /// <summary>Low 32 bits of a native LONG.</summary>
    internal static SCardError ToError(this nint result) => unchecked((SCardError)(int)result);

    internal static PCSCException ToException(this SCardError sc, string operation)
    {
        var message = SCardErrorText.Describe(sc, operation);
        return sc switch
        {
            SCardError.InternalError => new InternalErrorException(sc, message),
            SCardError.InvalidHandle or SCardError.InvalidHandleWindows => new InvalidContextException(sc, message),
            SCardError.InvalidParameter => new InvalidParameterException(sc, message),
            SCardError.InvalidValue => new InvalidValueException(sc, message),
            SCardError.InsufficientBuffer => new InsufficientBufferException(sc, message),
            SCardError.WinErrorInsufficientBuffer => new WinErrorInsufficientBufferException(sc, message),
            SCardError.UnknownReader => new UnknownReaderException(sc, message),
            SCardError.SharingViolation => new SharingViolationException(sc, message),
            SCardError.NoSmartcard => new NoSmartcardException(sc, message),
            SCardError.ProtocolMismatch => new InvalidProtocolException(sc, message),
            SCardError.NotReady => new NotReadyException(sc, message),
            SCardError.CommunicationError => new CommunicationErrorException(sc, message),
            SCardError.ReaderUnavailable => new ReaderUnavailableException(sc, message),
            SCardError.NoService or SCardError.ServiceStopped => new NoServiceException(sc, message),
            SCardError.NoReadersAvailable => new NoReadersAvailableException(sc, message),
            SCardError.UnsupportedCard => new UnsupportedFeatureException(sc, message),
            SCardError.UnresponsiveCard => new UnresponsiveCardException(sc, message),
            SCardError.UnpoweredCard => new UnpoweredCardException(sc, message),
            SCardError.RemovedCard => new RemovedCardException(sc, message),
            _ => new PCSCException(sc, message),
        };
    }
}
