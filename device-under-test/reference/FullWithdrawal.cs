namespace ReferenceDevice;

/// <summary>Nothing of the card outlives the power cycle, be it ended by a switch-off or by a loss of supply.</summary>
internal sealed class FullWithdrawal : IWithdrawal
{
    public void AtBoot(Action withdraw) => withdraw();

    public void AtSwitchOff(Action withdraw) => withdraw();
}
