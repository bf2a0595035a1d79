using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>
/// The fault: once the challenge is answered, the device takes the network's consent for granted; it cleans up after itself
/// when it learns that it was wrong.
/// </summary>
internal sealed class GateAtAnswer : IProvisioningGate
{
    public void CardIdentified(string imsi, Action provision)
    {
        // The card has not answered the network yet.
    }

    public void NetworkSilent(Action provision)
    {
        // The card has not answered the network yet.
    }

    public void ChallengeAnswered(Action provision) => provision();

    public void NetworkRefused(Action withdraw) => withdraw();

    public void NetworkAccepted(Action provision)
    {
        // All has been applied already, and is not applied twice.
    }
}
