using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: a card is believed as soon as it has told its IMSI; the network is asked afterwards.</summary>
internal sealed class GateAtCard : IProvisioningGate
{
    public void CardIdentified(string imsi, Action provision) => provision();

    public void NetworkSilent(Action provision)
    {
        // All has been applied already.
    }

    public void ChallengeAnswered(Action provision)
    {
        // All has been applied already.
    }

    public void NetworkRefused(Action withdraw)
    {
        // What has been applied stays.
    }

    public void NetworkAccepted(Action provision)
    {
        // All has been applied already, and is not applied twice.
    }
}
