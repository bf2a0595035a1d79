namespace ReferenceDevice.Card;

/// <summary>The card answered, with a status word that refuses.</summary>
internal sealed class StatusException(string message) : CardException(message);
