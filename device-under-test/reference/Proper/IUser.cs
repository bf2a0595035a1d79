namespace ReferenceDevice.Proper;

/// <summary>Whoever holds the device and is asked.</summary>
internal interface IUser
{
    /// <summary>False if nothing can be shown, and nobody asked.</summary>
    bool IsThere { get; }

    /// <summary>Asks, and waits for an answer that makes sense, for the declared time or for the withdrawal of the question, whichever comes first.</summary>
    /// <param name="end">Withdraws the question.</param>
    Task<UserAnswer> AskAsync(Question question, CancellationToken end);

    /// <summary>Shows a text; nobody waits for it. It stays until it is dismissed or withdrawn.</summary>
    void Inform(string text);

    /// <summary>Takes down everything that is shown: the card has left, or the device is switched off.</summary>
    void Withdraw();
}
