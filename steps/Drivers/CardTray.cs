using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The cards of one scenario, by owner.</summary>
public sealed class CardTray(RigLease lease)
{
    private readonly Dictionary<string, SubscriberCard> _cards = [];

    public SubscriberCard Of(string owner)
    {
        if (!_cards.TryGetValue(owner, out var card))
            _cards[owner] = card = new SubscriberCard(owner, lease.Seed);
        return card;
    }
}
