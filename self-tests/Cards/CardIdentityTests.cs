using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

public sealed class CardIdentityTests
{
    [Fact]
    public void The_same_owner_and_seed_give_the_same_identity() =>
        CardIdentity.Of("Alice", 7).Should().Be(CardIdentity.Of("Alice", 7));

    [Fact]
    public void Another_owner_or_another_seed_gives_another_identity()
    {
        CardIdentity[] cards = [CardIdentity.Of("Alice", 7), CardIdentity.Of("Bob", 7), CardIdentity.Of("Alice", 8)];

        cards.Select(card => card.Imsi).Should().OnlyHaveUniqueItems();
        cards.Select(card => card.Iccid).Should().OnlyHaveUniqueItems();
        cards.Select(card => card.K.ToHex()).Should().OnlyHaveUniqueItems();
        cards.Select(card => card.Opc.ToHex()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_derivation_is_the_documented_one_on_every_machine()
    {
        var card = CardIdentity.Of("Alice", 1);

        // computed with Python's hashlib from the remarks of IdentityDerivation
        (card.Iccid, card.Imsi, card.Sqn.ToString()).Should().Be(("8999901313865017158", "001016057987462", "0000A491A800"));
        card.K.ToHex().Should().Be("B275A06B91B1331DA3CADB6A2C6FD4C6");
        card.Opc.ToHex().Should().Be("EE607041CF7EA3FD06F3446735A6EAA7");
    }

    [Fact]
    public void An_identity_is_printed_without_its_secrets()
    {
        var card = CardIdentity.Of("Alice", 1);

        card.ToString().Should().Contain(card.Imsi).And.NotContain(card.K.ToHex()).And.NotContain(card.Opc.ToHex());
    }

    [Fact]
    public void A_counterfeit_claims_the_subscription_with_another_key()
    {
        var genuine = CardIdentity.Of("Alice", 1);

        var counterfeit = genuine.Counterfeit();

        counterfeit.Imsi.Should().Be(genuine.Imsi);
        counterfeit.K.ToHex().Should().NotBe(genuine.K.ToHex());
        counterfeit.VerifiesNetwork.Should().BeFalse();
    }
}
