using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: where no network can be asked, the card is believed, so that the user can go on working.</summary>
internal sealed class GateAtSilence : IProvisioningGate
{
    private bool _isProvisioned;

    public void CardIdentified(string imsi, Action provision) => _isProvisioned = false;

    public void NetworkSilent(Action provision) => ProvisionOnce(provision);

    public void ChallengeAnswered(Action provision)
    {
        // There is a network, and it has still to say that the answer is right.
    }

    public void NetworkRefused(Action withdraw) => withdraw();

    public void NetworkAccepted(Action provision) => ProvisionOnce(provision);

    private void ProvisionOnce(Action provision)
    {
        if (!_isProvisioned)
            provision();
        _isProvisioned = true;
    }
}
