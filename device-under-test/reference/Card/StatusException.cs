namespace ReferenceDevice.Card;

/// <summary>The card answered, with a status word that refuses.</summary>
internal sealed class StatusException(string message, int status) : CardException(message)
{
    private const int SecurityStatusNotSatisfied = 0x6982;

    /// <summary>True if a PIN has to be verified first (TS 102 221, 10.2.1.5.3).</summary>
    public bool WantsPin => status is SecurityStatusNotSatisfied;
}
