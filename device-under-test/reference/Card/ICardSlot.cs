namespace ReferenceDevice.Card;

/// <summary>The slot as the device lives with it: cards come and go, and the one that is in can be spoken to.</summary>
internal interface ICardSlot : IDisposable
{
    /// <summary>Returns when a card is in the slot.</summary>
    /// <param name="empty">Called once, if there is none yet.</param>
    /// <param name="off">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The device is switched off.</exception>
    /// <exception cref="PCSC.Exceptions.PCSCException">The reader is lost.</exception>
    void WaitForCard(Action empty, CancellationToken off);

    /// <summary>Returns when the card that was waited for has been taken out, even if one is in again by now.</summary>
    /// <exception cref="OperationCanceledException">The device is switched off.</exception>
    /// <exception cref="PCSC.Exceptions.PCSCException">The reader is lost.</exception>
    void WaitForRemoval(CancellationToken off);

    /// <param name="end">Ends every command when the card has gone or the device is switched off.</param>
    /// <exception cref="PCSC.Exceptions.PCSCException">The card does not answer, or somebody else holds it.</exception>
    Uicc Connect(CancellationToken end);

    /// <summary>Takes the supply from the card and leaves the reader to others; nothing happens where there is no connection.</summary>
    /// <exception cref="PCSC.Exceptions.PCSCException">The card could not be unpowered.</exception>
    void Release();
}
