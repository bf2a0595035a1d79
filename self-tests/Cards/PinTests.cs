using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

/// <summary>PIN1, its PUK and the administrator's key. Source: ETSI TS 102 221 clauses 9.5 and 11.1.9 to 11.1.13.</summary>
public sealed class PinTests
{
    private const string Pin = "31323334FFFFFFFF";
    private const string OtherPin = "39393939FFFFFFFF";
    private const string Wrong = "30303030FFFFFFFF";
    private const string Puk = "3132333435363738";

    private readonly VirtualCard _card = Card(new CardPins { IsEnabled = true });

    [Fact]
    public void Three_wrong_values_block_the_pin_and_the_puk_frees_it_with_a_new_one()
    {
        Answers(_card, $"0020000108{Wrong}", $"0020000108{Wrong}", "00200001", $"0020000108{Wrong}", $"0020000108{Pin}", "00200001")
            .Should().Equal("63C2", "63C1", "63C1", "63C0", "6983", "63C0");

        Answers(_card, "002C0001", $"002C000110{Wrong}{OtherPin}", $"002C000110{Puk}{OtherPin}", $"0020000108{OtherPin}", "00200001")
            .Should().Equal("63CA", "63C9", "9000", "9000", "63C3");
    }

    [Fact]
    public void The_counter_survives_a_reset_and_the_right_value_fills_it_up()
    {
        _card.Answer($"0020000108{Wrong}").Should().Be("63C2");
        _card.Reset();

        _card.Answer("00200001").Should().Be("63C2");
        _card.Answer($"0020000108{Pin}").Should().Be("9000");
        _card.Answer("00200001").Should().Be("63C3");
    }

    [Fact]
    public void A_pin_is_changed_disabled_and_enabled()
    {
        Answers(_card, $"0024000110{Wrong}{OtherPin}", $"0024000110{Pin}{OtherPin}", $"0020000108{Pin}", $"0020000108{OtherPin}")
            .Should().Equal("63C2", "9000", "63C2", "9000");
        Answers(_card, $"0028000108{OtherPin}", $"0026000108{OtherPin}", $"0026000108{OtherPin}", $"0020000108{OtherPin}", $"0024000110{OtherPin}{Pin}")
            .Should().Equal("6984", "9000", "6984", "6984", "6984");
        _card.Answer($"0028000108{OtherPin}").Should().Be("9000");
        _card.Answer($"0020000108{OtherPin}").Should().Be("9000");
    }

    [Theory]
    [InlineData("0020010108" + Pin, "6A86", "P1 is always 00")]
    [InlineData("0020000208" + Pin, "6A88", "the card has no such key")]
    [InlineData("002600 0A08" + Pin, "6A88", "the administrator's key cannot be disabled")]
    [InlineData("002C000A10" + Puk + Pin, "6A88", "the administrator's key has no PUK")]
    [InlineData("0020000104 31323334", "6700", "a PIN is filled up to 8 bytes")]
    [InlineData("00240001", "6700", "CHANGE PIN does not tell the counter")]
    [InlineData("0024000110" + Pin + "313233FFFFFFFFFF", "6A80", "a PIN has 4 digits at least")]
    [InlineData("0024000110" + Pin + "3132334142FFFFFF", "6A80", "a PIN has digits alone")]
    public void A_command_out_of_place_costs_no_try(string command, string answer, string because)
    {
        _card.Answer(command).Should().Be(answer, because);
        _card.Answer("00200001").Should().Be("63C3");
    }

    [Fact]
    public void The_pin_status_stands_in_the_fcp_of_a_directory()
    {
        _card.Answer("00A40004023F00").Should().Contain("C606900180830101");
        _card.Answer($"0026000108{Pin}").Should().Be("9000");
        _card.Answer("80F2000000").Should().Contain("C606900100830101");
    }

    [Fact]
    public void Subscription_files_and_authentication_wait_for_an_enabled_pin()
    {
        _card.Answer("00A4040C07A0000000871002").Should().Be("9000");
        var challenge = $"0088008011 10{new string('0', 32)} 00";

        _card.Answer(challenge).Should().Be("6982");
        _card.Answer($"0020000108{Pin}").Should().Be("9000");
        _card.Answer(challenge).Should().EndWith("9000");
    }

    [Fact]
    public void A_verification_holds_on_all_channels_until_the_application_ends()
    {
        const string challengeOnChannel1 = "0188008011 1000000000000000000000000000000000 00";
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer("01A4040C07A0000000871002").Should().Be("9000");
        _card.Answer($"0020000108{Pin}").Should().Be("9000");
        _card.Answer(challengeOnChannel1).Should().EndWith("9000");

        _card.Answer("01A4044C07A0000000871002").Should().Be("9000");
        _card.Answer("01A4040C07A0000000871002").Should().Be("9000");
        _card.Answer(challengeOnChannel1).Should().Be("6982");
    }

    [Fact]
    public void A_card_can_come_blocked()
    {
        var card = Card(new CardPins { IsEnabled = true, Tries = 0, PukTries = 1 });

        Answers(card, $"0020000108{Pin}", $"002C000110{Wrong}{Pin}", $"002C000110{Puk}{Pin}").Should().Equal("6983", "63C0", "6983");
    }

    [Fact]
    public void No_evidence_shows_a_pin()
    {
        _card.Send($"0020000108{Pin}").CommandToMaskedHex().Should().Be("0020000108****************");
        _card.Send("00200001").CommandToMaskedHex().Should().Be("00200001");
    }

    private static VirtualCard Card(CardPins pins) => new(new CardProfile(CardIdentity.Of("Alice", 1) with { Pins = pins }));

    private static List<string> Answers(VirtualCard card, params IEnumerable<string> commands) => [.. commands.Select(card.Answer)];
}
