using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The cards of one scenario, by owner.</summary>
public sealed class CardTray(RigLease lease)
{
    private readonly Dictionary<string, SubscriberCard> _cards = [];

    /// <summary>Texts that stand on the cards in protected objects alone: who shows one has opened such an object.</summary>
    public IEnumerable<string> ProtectedTexts => _cards.Values.SelectMany(card => card.ProtectedNames.SelectMany(name => Canaries.Of(card, name)));

    public SubscriberCard Of(string owner)
    {
        if (!_cards.TryGetValue(owner, out var card))
            _cards[owner] = card = new SubscriberCard(owner, lease.Seed);
        return card;
    }
}
