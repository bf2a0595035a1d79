using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: only what the network operator has put on the card is taken.</summary>
internal sealed class OperatorAlone : SelectionOfAll
{
    private const string Operator = "network-operator";

    public override bool Takes(Claim claim, ManagementObject candidate) => candidate.Value("Ext/DMSC/Owner") is null or Operator;
}
