namespace ReferenceDevice;

/// <summary>Decides when data that came from the card leave the device.</summary>
public interface IWithdrawal
{
    /// <summary>Called before anything can be read, at every switch-on.</summary>
    /// <param name="withdraw">Deletes all card data that an earlier power cycle left.</param>
    void AtBoot(Action withdraw);

    /// <summary>Called when the card has been taken out while the device is on, after the last session and before the detach.</summary>
    /// <param name="withdraw">Deletes all card data.</param>
    void AtRemoval(Action withdraw);

    /// <summary>Called at an orderly switch-off, after the last session and before the detach.</summary>
    /// <param name="withdraw">Deletes all card data.</param>
    void AtSwitchOff(Action withdraw);
}
