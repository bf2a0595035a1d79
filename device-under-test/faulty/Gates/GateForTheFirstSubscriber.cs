using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: the device is provisioned from the cards of the first subscriber that it has met, and from no other.</summary>
internal sealed class GateForTheFirstSubscriber(string[] args) : IProvisioningGate
{
    private const string Subscriber = "subscriber";

    private readonly Notes _notes = new(args, "first-subscriber");
    private string _imsi = "";

    public void CardIdentified(string imsi, Action provision) => _imsi = imsi;

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

    public void NetworkAccepted(Action provision)
    {
        if (!_notes.Exist)
            _notes.Write(new() { [Subscriber] = _imsi });
        if (_notes.Read()[Subscriber] == _imsi)
            provision();
    }
}
