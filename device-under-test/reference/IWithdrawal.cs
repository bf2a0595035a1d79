namespace ReferenceDevice;

/// <summary>Decides when data that came from the card, and is not kept, leaves the device; without supply it is gone in any case.</summary>
public interface IWithdrawal
{
    /// <summary>
    /// Called when the card has been taken out while the device is on, after the last session and before the detach; and once more before the next card is
    /// looked at, for objects that an operator has given up meanwhile.
    /// </summary>
    /// <param name="withdraw">Deletes all card data.</param>
    void AtRemoval(Action withdraw);

    /// <summary>Called at an orderly switch-off, after the last session and before the detach.</summary>
    /// <param name="withdraw">Deletes all card data.</param>
    void AtSwitchOff(Action withdraw);
}
