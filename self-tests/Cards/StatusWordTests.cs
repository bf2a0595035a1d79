using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

/// <summary>Commands the card must refuse, and how. Source: ETSI TS 102 221 clause 10.2.</summary>
public sealed class StatusWordTests
{
    private const string Usim = "00A4040C07A0000000871002";

    private readonly VirtualCard _card = new(TestCards.Alice());

    [Theory]
    [InlineData("90A40000023F00", "6E00", "a class of nobody")]
    [InlineData("80A4000C023F00", "6E00", "an instruction of the other class")]
    [InlineData("04A4000C023F00", "6882", "secure messaging")]
    [InlineData("01A4000C023F00", "6881", "a channel that is not open")]
    [InlineData("02A4000C023F00", "6881", "a channel that the card has not")]
    [InlineData("40A4000C023F00", "6881", "channel 4")]
    [InlineData("00FF000000", "6D00", "an unknown instruction")]
    [InlineData("00C0000010", "6D00", "GET RESPONSE, which block transport has not")]
    [InlineData("00A4", "6700", "a header cut short")]
    [InlineData("00A40004053F00", "6700", "less data than Lc says")]
    [InlineData("00A40004033F0011", "6700", "a file identifier of three bytes")]
    [InlineData("00A4020C023F00", "6A86", "SELECT in a way that is not offered")]
    [InlineData("00A40008023F00", "6A86", "SELECT that asks for management data")]
    [InlineData("00A4000C026F07", "6A82", "a file of another directory")]
    [InlineData("00A4080C047FFF6F07", "6A82", "the current application where there is none")]
    [InlineData("00A4040C05A000000001", "6A82", "an unknown application")]
    [InlineData("00B0000010", "6986", "READ BINARY without a current file")]
    [InlineData("00B09F0010", "6A82", "READ BINARY of an unknown short identifier")]
    [InlineData("00B2010400", "6986", "READ RECORD without a current file")]
    [InlineData("0070000002FFFF", "6700", "MANAGE CHANNEL with data")]
    [InlineData("00708000", "6A86", "closing the basic channel")]
    [InlineData("00708001", "6881", "closing a channel that is not open")]
    [InlineData("8010000000", "6700", "an empty TERMINAL PROFILE")]
    [InlineData("801000000FFFFFFFFF7F11009F7F000000000000", "9000", "a TERMINAL PROFILE")]
    [InlineData("80F2030000", "6A86", "STATUS with an unknown indication")]
    public void A_command_is_answered_as_the_standard_says(string command, string answer, string because) =>
        _card.Answer(command).Should().Be(answer, because);

    [Fact]
    public void A_short_identifier_reads_a_file_that_was_not_selected() =>
        _card.Answer("00B0820000").Should().Be(Convert.ToHexString(_card.FileHolding("ICCID").Bytes) + "9000");

    [Fact]
    public void A_failed_select_leaves_the_current_file_as_it_was()
    {
        _card.Answer("00A4000C022FE2").Should().Be("9000");
        _card.Answer("00A4000C026F07").Should().Be("6A82");

        _card.Answer("00B000000A").Should().HaveLength(24).And.EndWith("9000");
    }

    [Theory]
    [InlineData("00B0000000", "9000", 10)]
    [InlineData("00B000040A", "6282", 6)]
    [InlineData("00B0000A01", "6B00", 0)]
    [InlineData("00B0000000FFFF", "6282", 10)]
    [InlineData("00B2010400", "6981", 0)]
    public void A_transparent_file_is_read_from_an_offset_to_its_end(string command, string status, int bytes)
    {
        _card.Answer("00A4000C022FE2").Should().Be("9000");

        var response = _card.Send(command).Response;

        (response.Status.ToString(), response.Data.Length).Should().Be((status, bytes));
    }

    [Theory]
    [InlineData("00A4080C027F50", "9000", "without 3F00")]
    [InlineData("00A4080C043F007F50", "9000", "with 3F00")]
    [InlineData("00A4080C063F007F505031", "9000", "to an EF")]
    [InlineData("00A4080C023F00", "9000", "to the MF itself")]
    [InlineData("00A4090C027F50", "9000", "from the current directory, the MF")]
    [InlineData("00A4080C037F5050", "6700", "of an odd length")]
    [InlineData("00A4080C042FE27F50", "6A82", "through an EF")]
    public void A_path_leads_to_a_file(string command, string answer, string because) =>
        _card.Answer(command).Should().Be(answer, because);

    [Fact]
    public void Control_information_and_control_parameters_differ_in_their_template_alone()
    {
        var information = _card.Answer("00A40000022FE2");
        var parameters = _card.Answer("00A40004022FE2");

        information.Should().StartWith("6F").And.Contain("8002000A").And.Contain("83022FE2");
        parameters.Should().Be("62" + information[2..]);
    }

    [Fact]
    public void The_end_of_an_application_makes_the_mf_current()
    {
        _card.Answer(Usim).Should().Be("9000");
        _card.Answer("00A4044C07A0000000871002").Should().Be("9000");

        _card.Answer("00A4000C027FFF").Should().Be("6A82");
    }

    [Fact]
    public void Status_names_the_current_application()
    {
        _card.Answer(Usim).Should().Be("9000");

        _card.Answer("80F2010100").Should().Be("8410A0000000871002FFFFFFFF89070900009000");
        _card.Answer("80F2020C00").Should().Be("9000");
    }
}
