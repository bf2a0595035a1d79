namespace PCSC.Exceptions;

/// <summary>No card is in the reader.</summary>
public sealed class NoSmartcardException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The card was taken out while a connection stood.</summary>
public sealed class RemovedCardException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The card gives no answer to reset: it is mute, or in the wrong way round.</summary>
public sealed class UnresponsiveCardException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The card lost its power under the connection.</summary>
public sealed class UnpoweredCardException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>Another connection stands in the way of the share mode asked for.</summary>
public sealed class SharingViolationException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The card speaks none of the protocols asked for, or another one by now.</summary>
public sealed class InvalidProtocolException(SCardError serr, string message) : PCSCException(serr, message);

/// <summary>The card, or what was asked of it, is beyond what the reader supports.</summary>
public sealed class UnsupportedFeatureException(SCardError serr, string message) : PCSCException(serr, message);
