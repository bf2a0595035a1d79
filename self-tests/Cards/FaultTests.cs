using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Commands;
using Conformance.Fixtures.Cards.Faults;

namespace Conformance.SelfTests.Cards;

/// <summary>What a card's faults do to its answers. What they do to the slot: <c>CardFaultEventTests</c>.</summary>
public sealed class FaultTests
{
    private const string Iccid = "00B0820000";

    [Fact]
    public void A_status_word_replaces_the_command_itself()
    {
        var card = Card(new() { Command = "SELECT", Content = "ODF" }, new FaultEffect.Status(StatusWord.FileNotFound));

        card.Answer("00A4080C047F505031").Should().Be("6A82");
        card.Answer("00B0000001").Should().Be("6986", "the file was not selected");
        card.Answer("00A4080C047F505032").Should().Be("9000", "the fault is for another file");
    }

    [Theory]
    [InlineData(4, "89999010" + "9000")]
    [InlineData(0, "9000")]
    public void Data_are_cut(int bytes, string answer)
    {
        var card = Card(new() { Content = "ICCID" }, new FaultEffect.Length(bytes));

        card.Answer(Iccid).Should().HaveLength(answer.Length).And.EndWith("9000");
    }

    [Fact]
    public void Data_are_filled_up_and_changed()
    {
        var right = new VirtualCard(TestCards.Alice()).Answer(Iccid)[..20];

        Card(new() { Content = "ICCID" }, new FaultEffect.Length(12)).Answer(Iccid).Should().Be(right + "FFFF9000");
        Card(new() { Content = "ICCID" }, new FaultEffect.Corrupt(0, 0xFF)).Answer(Iccid).Should().Be($"{0xFF ^ Convert.ToByte(right[..2], 16):X2}{right[2..]}9000");
        Card(new() { Content = "ICCID" }, new FaultEffect.Corrupt(10, 0xFF)).Answer(Iccid).Should().Be(right + "9000");
    }

    [Fact]
    public void Commands_are_counted_from_the_cold_reset_on()
    {
        var card = Card(new() { Apdu = 2 }, new FaultEffect.Status(new StatusWord(0x6F00)));

        Answers(card, 3).Should().Equal("ok", "6F00", "ok");
        card.Reset(ResetKind.Warm);
        Answers(card, 2).Should().Equal("ok", "ok");
        card.Reset();
        Answers(card, 2).Should().Equal("ok", "6F00");
    }

    [Fact]
    public void The_nth_that_fits_is_meant_and_the_first_fault_wins()
    {
        var card = new VirtualCard(TestCards.Alice() with
        {
            Faults =
            [
                new(new() { Content = "ICCID", Nth = 2 }, new FaultEffect.Status(new StatusWord(0x6581))),
                new(new() { Content = "ICCID", Nth = 3 }, new FaultEffect.Status(new StatusWord(0x6400))),
                new(new() { Apdu = 2 }, new FaultEffect.Status(new StatusWord(0x6F00))),
            ],
        });

        Answers(card, 4).Should().Equal("ok", "6581", "6400", "ok");
    }

    [Fact]
    public void A_mute_card_answers_again_after_a_cold_reset_and_not_after_a_warm_one()
    {
        var card = Card(new() { Apdu = 2 }, new FaultEffect.Mute());

        Answered(card).Should().BeTrue();
        Answered(card).Should().BeFalse();
        Answered(card).Should().BeFalse();
        card.Reset(ResetKind.Warm);
        Answered(card).Should().BeFalse();
        card.Reset();
        Answered(card).Should().BeTrue();
    }

    [Fact]
    public void A_cut_answer_with_keys_stays_masked()
    {
        var card = Card(new() { Command = "AUTHENTICATE" }, new FaultEffect.Length(7));
        card.Answer("00A4040C07A0000000871002").Should().Be("9000");

        card.Send($"0088008011 10{new string('0', 32)} 00").Response.ToMaskedHex().Should().EndWith("**9000").And.HaveLength(18);
    }

    [Fact]
    public void A_fault_of_data_goes_before_get_response_on_a_t0_card()
    {
        var card = new VirtualCard(TestCards.Alice() with
        {
            Atr = T0Tests.T0Atr,
            Faults = [new(new() { Content = "ICCID" }, new FaultEffect.Length(3))],
        });

        card.Send("00A40004022FE2").Should().Match<CardExchange>(exchange => exchange.Response.Status == new StatusWord(0x6103) && exchange.Fault != null);
        card.Answer("00C0000003").Should().Be("6217829000");
    }

    private static VirtualCard Card(FaultTrigger when, FaultEffect effect) => new(TestCards.Alice() with { Faults = [new(when, effect)] });

    private static List<string> Answers(VirtualCard card, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => card.Answer(Iccid)).Select(answer => answer.Length == 24 ? "ok" : answer)];

    private static bool Answered(VirtualCard card) => card.Send(Iccid).IsAnswered;
}
