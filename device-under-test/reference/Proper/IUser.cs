namespace ReferenceDevice.Proper;

/// <summary>Whoever holds the device, as far as the device can show something and ask.</summary>
internal interface IUser
{
    /// <summary>Asks for consent.</summary>
    /// <returns>True: accepted. False: refused, dismissed, or no answer within the declared time.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="end"/> came first: the question is withdrawn.</exception>
    Task<bool> ConfirmAsync(string text, CancellationToken end);

    /// <summary>Shows a text; nobody waits for it. It stays until it is dismissed, or the card leaves, or the device goes off.</summary>
    void Inform(string text);

    /// <summary>Asks for a PIN.</summary>
    /// <returns>4 to 8 digits; null: refused, dismissed, or no answer within the declared time.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="end"/> came first: the question is withdrawn.</exception>
    Task<string?> PinAsync(string text, CancellationToken end);
}
