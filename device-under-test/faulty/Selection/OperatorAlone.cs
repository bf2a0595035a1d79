using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: only what the network operator has put on the card is taken.</summary>
internal sealed class OperatorAlone : ISelection
{
    private const string Operator = "network-operator";

    public bool Reads() => true;

    public bool Takes(Claim claim, ManagementObject candidate) => candidate.Value("Ext/DMSC/Owner") is null or Operator;
}
