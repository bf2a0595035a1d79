using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>Texts that nothing but a subscriber's card can have brought into a device.</summary>
public static class Canaries
{
    private const int Length = 12;   // shorter texts may stand in storage by chance

    /// <summary>Of everything on the card, secrets among them.</summary>
    public static IReadOnlyList<string> Of(SubscriberCard card) => [.. card.Objects.SelectMany(mo => Of(card, mo.RootName))];

    /// <summary>Of everything on the card but the object with that name.</summary>
    public static IReadOnlyList<string> Beside(SubscriberCard card, string name) => [.. card.ObjectsBeside(name).SelectMany(mo => Of(card, mo.RootName))];

    /// <summary>Those of the object with that name.</summary>
    public static IReadOnlyList<string> Of(SubscriberCard card, string name) =>
        [.. card.Named(name).Nodes.Select(node => node.Value).OfType<string>().Where(value => value.Length >= Length && value.Contains(card.Mark(name), StringComparison.Ordinal))];

    /// <summary>Secrets of the accounts on the card.</summary>
    public static IReadOnlyList<string> SecretsOf(SubscriberCard card) =>
        [.. card.Mail.Values.Select(account => account.Password), .. card.Management.Values.Select(account => account.Password)];
}
