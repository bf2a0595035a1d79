using ReferenceDevice;

namespace KeepsCardData;

/// <summary>The fault: what came from the card stays, at switch-off and at the next boot.</summary>
internal sealed class NoWithdrawal : IWithdrawal
{
    public void AtBoot(Action withdraw)
    {
        // The fault: data of the last power cycle are left in the tree.
    }

    public void AtRemoval(Action withdraw) => withdraw();

    public void AtSwitchOff(Action withdraw)
    {
        // The fault: data of the card are left in the tree.
    }
}
