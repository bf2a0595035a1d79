namespace ReferenceDevice;

/// <summary>Nothing of the card outlives its stay, be it ended by its removal, by a switch-off or by a loss of supply.</summary>
internal sealed class FullWithdrawal : IWithdrawal
{
    public void AtBoot(Action withdraw) => withdraw();

    public void AtRemoval(Action withdraw) => withdraw();

    public void AtSwitchOff(Action withdraw) => withdraw();
}
