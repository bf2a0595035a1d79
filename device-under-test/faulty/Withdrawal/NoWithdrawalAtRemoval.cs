using ReferenceDevice;

namespace FaultyDevices.Withdrawal;

/// <summary>The fault: only the supply counts; a card that is taken out while the device is on leaves its data.</summary>
internal sealed class NoWithdrawalAtRemoval : IWithdrawal
{
    public void AtRemoval(Action withdraw)
    {
        // The fault: data of the card are left in the tree.
    }

    public void AtSwitchOff(Action withdraw) => withdraw();
}
