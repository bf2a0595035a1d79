using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Cards;

/// <summary>The card as a SIM. Source: 3GPP TS 51.011 clauses 8, 9 and 10.</summary>
public sealed class GsmModeTests
{
    private const string Gsm = "A0A40000027F20";
    private const string Pin = "31323334FFFFFFFF";
    private const string Wrong = "30303030FFFFFFFF";

    private readonly VirtualCard _card = Card(pinIsEnabled: false);

    [Fact]
    public void Select_announces_what_get_response_gives()
    {
        _card.Answer("A0A40000023F00").Should().Be("9F16");
        _card.Answer("A0C0000016").Should().Be("00000000" + "3F00" + "01" + "0000000000" + "09" + "80" + "020304" + "00" + "838A" + "0000" + "9000");
        _card.Answer(Gsm).Should().Be("9F16");
        _card.Answer("A0C0000016").Should().StartWith("00000000" + "7F20" + "02").And.EndWith("9000");
        _card.Answer("A0A40000026F07").Should().Be("9F0F");
        _card.Answer("A0C000000F").Should().Be("00000009" + "6F07" + "04" + "00" + "1AFFAA" + "01" + "02" + "0000" + "9000");
    }

    [Fact]
    public void The_imsi_is_read()
    {
        _card.Answer(Gsm).Should().Be("9F16");
        _card.Answer("A0A40000026F07").Should().Be("9F0F");

        _card.Answer("A0B0000009").Should().StartWith("08091010").And.HaveLength(22).And.EndWith("9000");
        _card.Answer("A0B0000200").Should().Be("6707");
    }

    [Theory]
    [InlineData("A0A40000026FFF", "9404", "a file that is not there")]
    [InlineData("A0A40400023F00", "6B00", "SELECT has no parameters")]
    [InlineData("A0A4000003 3F0000", "6702", "a file identifier has two bytes")]
    [InlineData("A0B0000001", "9400", "no file is selected")]
    [InlineData("A0C0000001", "6700", "nothing waits")]
    [InlineData("A0FF000000", "6D00", "an unknown instruction")]
    [InlineData("A088000010 00000000000000000000000000000000", "9804", "DF GSM is not selected")]
    [InlineData("A088000004 00000000", "6710", "RAND has 16 bytes")]
    [InlineData("A020000208 31323334FFFFFFFF", "9802", "there is no CHV2")]
    [InlineData("A020000108 31323334FFFFFFFF", "9808", "CHV1 is disabled")]
    [InlineData("A0F2000017", "6716", "a directory has 22 bytes to tell")]
    [InlineData("A010000002 FFFF", "9000", "a TERMINAL PROFILE")]
    public void A_command_is_answered_in_the_words_of_a_sim(string command, string answer, string because) =>
        _card.Answer(command).Should().Be(answer, because);

    [Fact]
    public void A_key_that_the_terminal_keeps_on_the_card_never_reaches_the_evidence()
    {
        _card.Send(Gsm);
        _card.Send("A0A40000026F20");

        _card.Send("A0D6000009 1122334455667788 00").CommandToMaskedHex().Should().Be("A0D6000009" + new string('*', 18));
        var read = _card.Send("A0B0000009");

        read.CommandToMaskedHex().Should().Be("A0B0000009");
        read.Response.ToMaskedHex().Should().Be(new string('*', 18) + "9000");
        Convert.ToHexString(read.Response.Data).Should().Be("112233445566778800", "the terminal itself gets it");
    }

    [Theory]
    [InlineData("A0B0000A01", "9402", "an offset behind the end")]
    [InlineData("A0B0000509", "9402", "bytes behind the end")]
    [InlineData("A0B0820001", "9402", "a SIM has no short identifiers")]
    [InlineData("A0B201041F", "9408", "READ RECORD of a transparent file")]
    [InlineData("A0D6000001 00", "9804", "CHV1 is enough to read, not to write")]
    [InlineData("A004000000", "9804", "nor to invalidate")]
    public void A_file_is_used_as_its_kind_and_rule_allow(string command, string answer, string because)
    {
        _card.Answer("A0A40000022FE2").Should().Be("9F0F");
        _card.Answer(command).Should().Be(answer, because);
    }

    [Fact]
    public void Records_are_read_and_an_invalidated_file_is_not()
    {
        _card.Answer("A0A40000022F00").Should().Be("9F0F");
        _card.Answer("A0C000000F").Should().EndWith("011F9000", "records of 31 bytes");
        _card.Answer("A0B201041F").Should().StartWith("6118").And.EndWith("9000");
        _card.Answer("A0B201041E").Should().Be("6700");
        _card.Answer("A0B203041F").Should().Be("9402");
        _card.Answer("A0B201F41F").Should().Be("6B00");

        _card.Answer("A020000A08" + TestCards.AdministratorKey).Should().Be("9000");
        _card.Answer("A004000000").Should().Be("9000");
        _card.Answer("A0B201041F").Should().Be("9810");
    }

    [Fact]
    public void Chv1_guards_files_is_blocked_and_unblocked()
    {
        var card = Card(pinIsEnabled: true);
        card.Answer(Gsm).Should().Be("9F16");
        card.Answer("A0A40000026F07").Should().Be("9F0F");
        card.Answer("A0B0000009").Should().Be("9804");

        string[] answers = [.. new[] { Wrong, Wrong, Wrong, Pin }.Select(chv => card.Answer($"A020000108{chv}"))];
        answers.Should().Equal("9804", "9804", "9840", "9840");
        card.Answer($"A02C000010 3132333435363738 {Pin}").Should().Be("9000", "00 names CHV1 here");
        card.Answer("A0B0000009").Should().EndWith("9000");
    }

    [Fact]
    public void Run_gsm_algorithm_gives_sres_and_kc()
    {
        _card.Answer(Gsm).Should().Be("9F16");

        _card.Answer("A088000010 23553CBE9637A89D218AE64DAE47BF35").Should().Be("9F0C");
        _card.Send("A0C000000C").Response.ToMaskedHex().Should().Be("46F8416A" + new string('*', 16) + "9000");
        _card.Answer("A0C000000D").Should().Be("670C");
        _card.Answer("A0C000000C").Should().Be("46F8416A" + "EAE4BE823AF9A08B" + "9000");
    }

    [Fact]
    public void The_pkcs15_directory_is_reached_from_the_mf()
    {
        _card.Answer("A0A40000027F50").Should().Be("9F16");
        _card.Answer("A0A40000025031").Should().Be("9F0F");
        _card.Answer("A0B0000002").Should().Be("A7069000");
    }

    [Fact]
    public void The_first_command_after_a_reset_decides_between_2g_and_3g()
    {
        _card.Answer("A0A40000023F00").Should().Be("9F16");
        _card.Answer("00A4000C023F00").Should().Be("6E00");
        _card.Reset(ResetKind.Warm);
        _card.Answer("00A4000C023F00").Should().Be("9000");
        _card.Answer("A0A40000023F00").Should().Be("6E00");
    }

    private static VirtualCard Card(bool pinIsEnabled) => new(new CardProfile(CardIdentity.Of("Alice", 1) with
    {
        K = SecretKey.Parse("465b5ce8b199b49faa5f0a2ee238a6bc"),
        Opc = SecretKey.Parse("cd63cb71954a9f4e48a5994e37a02baf"),
        Pins = new CardPins { IsEnabled = pinIsEnabled },
    }));
}
