using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

/// <summary>Ways through the card's files, and its channels. Source: ETSI TS 102 221 clauses 8.4, 8.7, 11.1.1 and 11.1.17.</summary>
public sealed class SelectTests
{
    private const string Usim = "A0000000871002FFFFFFFF8907090000";
    private const string Pkcs15 = "A000000063504B43532D3135";

    private readonly VirtualCard _card = new(TestCards.Alice());

    [Fact]
    public void A_partial_aid_leads_from_one_application_to_the_next()
    {
        Selected("00").Should().Be(Usim, "the first");
        Selected("02").Should().Be(Pkcs15, "the next");
        Selected("02").Should().Be("6A82", "there is no other");
        Selected("03").Should().Be(Usim, "the previous");
        Selected("03").Should().Be("6A82", "there is none before");
        Selected("01").Should().Be(Pkcs15, "the last");
    }

    [Theory]
    [InlineData("00A4010C027F50", "9000", "a child")]
    [InlineData("00A4010C022FE2", "6A82", "an EF is no child DF")]
    [InlineData("00A4030C", "6A82", "the MF has no parent")]
    [InlineData("00A4040C11A0000000871002FFFFFFFF890709000000", "6700", "an AID has 16 bytes at most")]
    [InlineData("00A4004C023F00", "6A86", "only an application ends")]
    public void A_file_is_selected_or_not(string command, string answer, string because) => _card.Answer(command).Should().Be(answer, because);

    [Fact]
    public void The_parent_of_a_directory_is_selected()
    {
        _card.Answer("00A4080C047F505031").Should().Be("9000");
        _card.Answer("00A4030400").Should().Contain("83023F00").And.EndWith("9000");
    }

    [Fact]
    public void Three_channels_are_opened_and_the_fourth_is_refused()
    {
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer("0070000001").Should().Be("029000");
        _card.Answer("0070000001").Should().Be("039000");
        _card.Answer("0070000001").Should().Be("6A81");
        _card.Answer("00708002").Should().Be("9000");
        _card.Answer("0070000001").Should().Be("029000");
    }

    [Fact]
    public void A_channel_opened_from_another_begins_where_that_one_stands()
    {
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer($"01A4040C0C{Pkcs15}").Should().Be("9000");
        _card.Answer("0170000001").Should().Be("029000");

        _card.Answer("02A4000C025031").Should().Be("9000", "it is in the PKCS#15 directory");
        _card.Answer("02A4080C047FFF5032").Should().Be("9000", "and in its application");
        _card.Answer("00A4000C025031").Should().Be("6A82", "the basic channel is in the MF");
    }

    [Theory]
    [InlineData("80AA000005 A903830107", "9000", "a template")]
    [InlineData("80AA000003 830107", "6A80", "another object")]
    [InlineData("80AA0000", "6700", "no data")]
    [InlineData("80AA010005 A903830107", "6A86", "P1 is always 00")]
    public void The_terminals_capability_is_taken(string command, string answer, string because) => _card.Answer(command).Should().Be(answer, because);

    private string Selected(string occurrence)
    {
        var status = _card.Answer($"00A404{0x0C | Convert.ToInt32(occurrence, 16):X2}04A0000000");
        return status == "9000" ? _card.Answer("80F2010100")[4..^4] : status;
    }
}
