using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Coexistence;

/// <summary>The fault: the device's own data is written back when the card's goes, and its access lists are not.</summary>
internal sealed class WithoutRights : ICoexistence, IWithdrawal
{
    private readonly List<Action> _back = [];

    public void TakesPlace(OwnData own, ManagementObject carried)
    {
        var nodes = own.Nodes;
        _back.Add(() => own.Write(nodes.Select(node => node with { Acl = "" })));
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
