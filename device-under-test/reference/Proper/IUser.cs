namespace ReferenceDevice.Proper;

/// <summary>Whoever holds the device and is asked.</summary>
internal interface IUser
{
    /// <param name="text">What is asked.</param>
    /// <param name="end">Withdraws the question.</param>
    /// <returns>True if accepted; false if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    Task<bool> ConfirmAsync(string text, CancellationToken end);

    /// <summary>Shows a text; nobody waits for it. It stays until it is dismissed or withdrawn.</summary>
    void Inform(string text);

    /// <returns>What was typed; null if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    Task<string?> PinAsync(string text, CancellationToken end);

    /// <summary>Takes down everything that is shown: the card has left, or the device is switched off.</summary>
    void Withdraw();
}
