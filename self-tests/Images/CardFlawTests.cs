using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Images;

/// <summary>How the cards of the library are known: by where a device meets what is wrong with them, and by what their objects hold.</summary>
public sealed class CardFlawTests
{
    [Theory]
    [InlineData("damaged-truncated", "content=SC MO mail corporate")]
    [InlineData("deactivated", "content=SC MO mail corporate")]
    [InlineData("client-provisioning-oid", "content=DODF")]
    [InlineData("double-encoded-oid", "content=DODF")]
    [InlineData("damaged-missing-file", "content=DODF")]
    [InlineData("damaged-loop", "content=DODF")]
    [InlineData("data-directory-truncated", "content=DODF")]
    [InlineData("data-directory-missing", "content=ODF")]
    [InlineData("object-directory-all-ff", "content=ODF")]
    [InlineData("object-directory-missing", "content=EF.DIR")]
    [InlineData("application-absent", "content=EF.DIR")]
    [InlineData("pin-blocked", "sw=6983")]
    [InlineData("wrong-status", "content=SC MO mail corporate")]
    [InlineData("channel-refused", "kind=MANAGE CHANNEL")]
    public void What_is_wrong_with_a_card_is_met_in_one_place(string card, string met)
    {
        string[] places = ["content=EF.DIR", "content=ODF", "content=DODF", "content=SC MO mail corporate", "content=SC MO access point internet", "sw=6983", "kind=MANAGE CHANNEL"];

        places.Where(place => CardFlaw.IsMetBy(Load(card), Entry(place))).Should().Equal(met);
    }

    [Fact]
    public void Nothing_of_an_object_that_has_to_be_skipped_could_be_used_unseen()
    {
        var skipped = CardLibrary.OfSuite.List().Select(card => Load(card.Name))
            .SelectMany(card => card.Objects.Where(one => card.ExpectationOf(one) is Expectation.MustSkip).Select(one => (Card: card, one.Object))).ToList();

        skipped.Should().HaveCountGreaterThan(30);
        skipped.Should().OnlyContain(one => LibraryMarks.Of(one.Card, new[] { one.Object }).Any());
    }

    [Fact]
    public void Words_that_a_device_may_have_of_its_own_are_no_marks()
    {
        var card = Load("alice");

        LibraryMarks.Of(card, [.. card.Objects.Select(one => one.Object)])
            .Should().Contain("internet.operator.example").And.NotContain(["internet", "operator", "corporate", "portal"]);
    }

    private static CardProfile Load(string name) => CardLibrary.OfSuite.Load(name, 1);

    private static EvidenceEntry Entry(string field) => new(
        1, TimeSpan.Zero, ObservationPoint.Card, field.StartsWith("kind=", StringComparison.Ordinal) ? field[5..] : "READ BINARY", "", new Dictionary<string, string> { [field.Split('=')[0]] = field.Split('=')[1] });
}
