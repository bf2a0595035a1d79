namespace ReferenceDevice;

/// <summary>Nothing of the card outlives its stay, be it ended by its removal or by a switch-off.</summary>
internal sealed class FullWithdrawal : IWithdrawal
{
    public void AtRemoval(Action withdraw) => withdraw();

    public void AtSwitchOff(Action withdraw) => withdraw();
}
