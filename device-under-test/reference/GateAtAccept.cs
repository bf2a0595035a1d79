namespace ReferenceDevice;

/// <summary>No provisioning file is read before the network has accepted device and card.</summary>
internal sealed class GateAtAccept : IProvisioningGate
{
    public void CardIdentified(string imsi, Action provision)
    {
        // The card is not trusted yet: the network has still to say that it is whom it claims to be.
    }

    public void NetworkSilent(Action provision)
    {
        // Nobody has said anything of the card.
    }

    public void ChallengeAnswered(Action provision)
    {
        // The network has still to say that the answer is right.
    }

    public void NetworkRefused(Action withdraw)
    {
        // Nothing has been applied.
    }

    public void NetworkAccepted(Action provision) => provision();
}
