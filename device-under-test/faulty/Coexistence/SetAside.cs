using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Coexistence;

/// <summary>The fault: the device's own data makes room for the card's, and is written back when the card's goes; meanwhile it is in memory alone.</summary>
internal sealed class SetAside : ICoexistence, IWithdrawal
{
    private readonly List<Action> _back = [];

    public void TakesPlace(OwnData own, ManagementObject carried)
    {
        if (own.Nodes is not [_, ..] nodes)
            return;
        own.DeleteOwn();
        _back.Add(() => own.Write(nodes));
    }

    public void AtRemoval(Action withdraw) => GiveBack(withdraw);

    public void AtSwitchOff(Action withdraw) => GiveBack(withdraw);

    private void GiveBack(Action withdraw)
    {
        withdraw();
        _back.ForEach(back => back());
        _back.Clear();
    }
}
