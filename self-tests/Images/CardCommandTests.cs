using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Images;
using Conformance.Reports.Writers;
using Conformance.Runner.Cards;
using Conformance.Runner.Commands;

namespace Conformance.SelfTests.Images;

/// <summary>What <c>hil card inspect</c> and <c>hil card list</c> print.</summary>
public sealed class CardCommandTests
{
    public static TheoryData<string> Cards => [.. CardLibrary.OfSuite.List().Select(card => card.Name)];

    [Fact]
    public void A_card_is_shown_with_identity_files_objects_and_nodes()
    {
        var text = Inspect("opaque");

        text.Should().StartWith("opaque: Directory entries of the form opaqueDO, one with offset and length.\n\nIdentity\nowner    Alice\nICCID    8999901313865017158\n")
            .And.Contain("ATR      3B800181: offers T=1, no historical bytes\n")
            .And.Contain("\n├ 2F00    EF.DIR").And.MatchRegex(@"\n  ├ 5031  ODF +24 +all / ADM\n").And.MatchRegex(@"\n  └ 6A..  SC MO mail corporate +\d+ +all / ADM\n")
            .And.Contain("\n3. mail corporate\n").And.Contain("opaqueDO, OID 2.23.43.7.1, from offset 64 on\n").And.Contain("marks         Owner network-operator, App mail\n")
            .And.MatchRegex(@"\n +PortNbr +chr +143\n");
    }

    [Fact]
    public void Secrets_are_masked()
    {
        var identity = CardIdentity.Of("Alice", 1);

        Inspect("private-pin").Should().NotContain(identity.K.ToHex()).And.NotContain(identity.Opc.ToHex()).And.NotContain(identity.Pins.Adm).And.NotContain(" 1234,").And.NotContain("alice-secret")
            .And.Contain("PIN1     ********, enabled, 3 tries left").And.MatchRegex(@"AAuthSecret +chr +\(secret\)");
    }

    [Theory]
    [InlineData("damaged-truncated", "damage        truncated\n")]
    [InlineData("damaged-truncated", "a device      must leave it alone\n")]
    [InlineData("node-name-parent", "damage        a node is called '../'\n")]
    [InlineData("damaged-missing-file", "file          there is none\n")]
    [InlineData("deactivated", "deactivated\n")]
    [InlineData("data-directory-truncated", "way           DODF 1 truncated\n")]
    [InlineData("application-absent", "way           application absent\n")]
    [InlineData("private-pin", "PIN1 / ADM\n")]
    [InlineData("private-pin", "private: PIN1\n")]
    [InlineData("protected-two-recipients", "protection    signed by corporation, for branded and other-brand\n")]
    [InlineData("confirm", "asks          confirm 'Take the mail account of your company?'\n")]
    [InlineData("mute", "Faults\nREAD BINARY on 'SC MO mail corporate', number 1 of them since power-on: no answer, nor to anything after it\n")]
    [InlineData("swapped-mid-read", "the card is pulled, and Bob's is put in\n")]
    [InlineData("large-value", "30720 characters: The quick brown fox")]
    [InlineData("t0-only", "offers T=0")]
    [InlineData("carol", "Objects\nnone\n")]
    public void What_is_particular_about_a_card_is_told(string card, string line) => Inspect(card).Should().Contain(line);

    [Theory, MemberData(nameof(Cards))]
    public void No_line_is_wider_than_the_terminal(string card) => Inspect(card, 80).Split('\n').Where(line => line.Length > 80).Should().BeEmpty();

    [Fact]
    public void The_list_has_a_line_a_card_with_its_purpose()
    {
        var output = new StringWriter { NewLine = "\n" };

        CardCommand.List(output, Terminal.Plain).Should().Be(0);

        output.ToString().Split('\n').Should().HaveCount(CardLibrary.OfSuite.List().Count + 1).And.Contain(line => line.StartsWith("bob   ") && line.EndsWith("mail of his own."));
    }

    [Theory]
    [InlineData("3B800181", "3B800181: offers T=1, no historical bytes")]
    [InlineData("3B9F96801FC78031A073BE21136743200718000001A5", "3B9F96801FC78031A073BE21136743200718000001A5: offers T=0, TA1 96, historical bytes 8031A073BE21136743200718000001")]
    [InlineData("3B0454657374", "3B0454657374: offers T=0, historical bytes 'Test'")]
    [InlineData("3BF0", "3BF0: no answer to reset, it ends among its interface bytes")]
    [InlineData("4B00", "4B00: no answer to reset, an answer to reset begins with 3B or 3F and a format byte")]
    public void An_answer_to_reset_is_told_on_one_line(string bytes, string line) => AtrText.Of(Convert.FromHexString(bytes)).Should().Be(line);

    private static string Inspect(string card, int? width = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        CardCommand.Inspect(card, 1, output, Terminal.Plain with { Width = width }).Should().Be(0);
        return output.ToString();
    }
}
