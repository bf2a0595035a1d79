using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;

namespace Conformance.SelfTests.Cards;

/// <summary>What a file's FCP says of its access rule, and that the card does what it says. Source: ETSI TS 102 221 clause 9.2.</summary>
public sealed class AccessRuleTests
{
    private const string Administrator = "A40683010A950108";
    private const string Open = "8001019000" + "80015A" + Administrator + "8401D4" + Administrator;
    private const string ReadOnly = "8001019000" + "80015A9700" + "8401D49700";
    private const string Directory = "80015F" + Administrator;

    private readonly VirtualCard _card = new(TestCards.Alice());

    [Theory]
    [InlineData("2FE2", "8B032F0601", Open, "an EF of the MF")]
    [InlineData("3F00", "8B032F06", Directory, "the MF")]
    [InlineData("7F50", "8B032F06", Directory, "a DF, ruled by the directory it lies in")]
    [InlineData("7F505031", "8B036F0601", Open, "an EF with an EF.ARR beside it")]
    [InlineData("2F06", "8B032F06", ReadOnly, "EF.ARR itself")]
    public void The_fcp_refers_to_the_record_of_ef_arr_that_says_the_rule(string path, string reference, string rule, string because)
    {
        var fcp = _card.Answer($"00A40804{path.Length / 2:X2}{path}");
        var place = fcp.IndexOf(reference, StringComparison.Ordinal);
        place.Should().BePositive(because);
        var record = fcp.Substring(place + 8, 2);

        _card.Answer(reference[4..8] == "2F06" ? "00A4080C022F06" : "00A4080C047F506F06").Should().Be("9000");
        _card.Answer($"00B2{record}0421").Should().Be(rule.PadRight(66, 'F') + "9000", because);
    }

    [Fact]
    public void A_file_is_written_after_the_administrators_key_and_not_before()
    {
        _card.Answer("00A4000C022FE2").Should().Be("9000");
        _card.Answer("00D6000002 1234").Should().Be("6982");

        _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");
        _card.Answer("00D6000002 1234").Should().Be("9000");
        _card.Answer("00B0000002").Should().Be("12349000");

        _card.Reset();
        _card.Answer("00D6820002 5678").Should().Be("6982", "the verification ends with a reset");
        _card.Answer("00B0820002").Should().Be("12349000", "the content does not");
    }

    [Theory]
    [InlineData("00D6000A01 00", "6B00", "an offset behind the end")]
    [InlineData("00D6000902 0000", "6700", "data beyond the end")]
    [InlineData("00D60000", "6700", "no data")]
    [InlineData("00D69F0001 00", "6A82", "an unknown short identifier")]
    [InlineData("00DC0104021234", "6981", "UPDATE RECORD on a transparent file")]
    public void A_wrong_update_binary_changes_nothing(string command, string answer, string because)
    {
        var before = _card.Answer("00B0820000");
        _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");

        _card.Answer(command).Should().Be(answer, because);
        _card.Answer("00B0820000").Should().Be(before);
    }

    [Fact]
    public void A_record_is_written_whole()
    {
        var record = "6108" + "4F06A00000000001".PadRight(2 * 29, 'F');
        _card.Answer($"00DC02F41F {record}").Should().Be("6982");
        _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");

        _card.Answer($"00DC02F41F {record}").Should().Be("9000");
        _card.Answer("00B2020400").Should().Be(record + "9000");
        _card.Answer($"00DC02F41E {record[..^2]}").Should().Be("6700");
        _card.Answer($"00DC03F41F {record}").Should().Be("6A83");
        _card.Answer($"00DC02F11F {record}").Should().Be("6A86");
    }

    [Fact]
    public void Records_are_read_one_after_the_other_and_searched()
    {
        _card.Answer("00A4000C022F00").Should().Be("9000");
        var (first, second) = (_card.Answer("00B2010400"), _card.Answer("00B2020400"));

        _card.Answer("00B2000400").Should().Be("6A83", "no record is current yet");
        _card.Answer("00B2000200").Should().Be(first);
        _card.Answer("00B2000200").Should().Be(second);
        _card.Answer("00B2000400").Should().Be(second);
        _card.Answer("00B2000200").Should().Be("6A83");
        _card.Answer("00B2000300").Should().Be(first);
        _card.Answer("00B2000300").Should().Be("6A83");

        _card.Answer("00A2010404 504B4353").Should().Be("029000", "forward from record 1");
        _card.Answer("00A2020502 A000").Should().Be("02019000", "backward from record 2");
        _card.Answer("00A2010402 EEEE").Should().Be("6282");
        _card.Answer("00A2030402 A000").Should().Be("6A83");
        _card.Answer("00A2010602 A000").Should().Be("6A86");
    }

    [Fact]
    public void A_deactivated_file_is_found_with_a_warning_and_not_read()
    {
        _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");
        _card.Answer("00A4000C022FE2").Should().Be("9000");
        _card.Answer("00040000").Should().Be("9000");

        _card.Answer("00A40004022FE2").Should().Contain("8A0104").And.EndWith("6283");
        _card.Answer("00B0000001").Should().Be("6984");
        _card.Answer("00440000").Should().Be("9000");
        _card.Answer("00B0000001").Should().EndWith("9000");
        _card.Answer("00A40004022FE2").Should().Contain("8A0105").And.EndWith("9000");
    }

    [Fact]
    public void A_file_behind_pin1_is_read_by_its_owner_alone()
    {
        var card = new VirtualCard(new CardProfile(CardIdentity.Of("Alice", 1) with { Pins = new CardPins { IsEnabled = true } }));
        card.Master.With(new TransparentFile(0x2F50, "diary", [1, 2, 3]) { Access = AccessRule.Private });

        card.Answer("00A4000C022F50").Should().Be("9000");
        card.Answer("00B0000003").Should().Be("6982");
        card.Answer("0020000108 31323334FFFFFFFF").Should().Be("9000");
        card.Answer("00B0000003").Should().Be("0102039000");
    }
}
