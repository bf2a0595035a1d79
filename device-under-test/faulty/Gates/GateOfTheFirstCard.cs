using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: once a card has answered the network, whatever card is in the slot until switch-off is taken for it.</summary>
internal sealed class GateOfTheFirstCard : IProvisioningGate
{
    private bool _hasAnswered;
    private bool _isTrusted;

    public void CardIdentified(string imsi, Action provision)
    {
        _isTrusted = _hasAnswered;
        if (_isTrusted)
            provision();
    }

    public void NetworkSilent(Action provision)
    {
        // Nobody has said anything of the card.
    }

    public void ChallengeAnswered(Action provision) => _hasAnswered = true;

    public void NetworkRefused(Action withdraw) => withdraw();

    public void NetworkAccepted(Action provision)
    {
        if (!_isTrusted)
            provision();
    }
}
