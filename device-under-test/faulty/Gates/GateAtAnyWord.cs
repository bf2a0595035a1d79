using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: the device waits for the network's word, and does not mind which one it is.</summary>
internal sealed class GateAtAnyWord : IProvisioningGate
{
    private Action _provision = () => { };

    public void CardIdentified(string imsi, Action provision) => _provision = provision;

    public void NetworkSilent(Action provision)
    {
        // The network has said nothing yet.
    }

    public void ChallengeAnswered(Action provision)
    {
        // The network has said nothing of the answer yet.
    }

    public void NetworkRefused(Action withdraw) => _provision();

    public void NetworkAccepted(Action provision) => provision();
}
