using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

/// <summary>CREATE FILE, DELETE FILE and RESIZE FILE. Source: ETSI TS 102 222 clauses 6.3, 6.4 and 6.10.</summary>
public sealed class AdministrationTests
{
    private const string Transparent = "62 00 82024121 83026A00 8A0105 8B036F0601 80020010 8800";
    private const string Records = "62 00 8204422100 04 83026A01 8A0105 8B036F0601 8002000C 8800";

    private readonly VirtualCard _card = new(TestCards.Alice());

    public AdministrationTests() => _card.Answer("00A4080C027F50").Should().Be("9000");

    [Theory]
    [InlineData("00E00000", Transparent)]
    [InlineData("00E40000", "5031")]
    [InlineData("80D40000", "62 00 83025031 80020100")]
    public void Nothing_is_done_before_the_administrators_key(string header, string data) => Answer(header, data).Should().Be("6982");

    [Fact]
    public void A_created_file_is_current_and_is_written_and_read()
    {
        Verify();
        Answer("00E00000", Transparent).Should().Be("9000");

        _card.Answer("00B0000000").Should().Be(new string('F', 32) + "9000");
        _card.Answer("00D6000E02 1234").Should().Be("9000");
        _card.Answer("00A40004026A00").Should().Be("6216" + "82024121" + "83026A00" + "8A0105" + "8B036F0601" + "80020010" + "8800" + "9000");
        _card.Answer("00B0000E02").Should().Be("12349000");
    }

    [Fact]
    public void A_created_file_of_records_has_them()
    {
        Verify();
        Answer("00E00000", Records).Should().Be("9000");

        _card.Answer("00DC030404 01020304").Should().Be("9000");
        _card.Answer("00B2030404").Should().Be("010203049000");
        _card.Answer("00B2040404").Should().Be("6A83");
    }

    [Fact]
    public void An_application_is_created_and_deleted_with_all_that_is_in_it()
    {
        Verify();
        _card.Answer("00A4000C023F00").Should().Be("9000");
        Answer("00E00000", "62 00 82027821 83027F60 8406A00000000099 8A0105 8B032F0602 81020400 C600").Should().Be("9000");
        Answer("00E00000", "62 00 82024121 83026F01 8A0105 8B032F0601 80020002").Should().Be("9000", "EF.ARR is found in the MF");
        _card.Answer("00A4040C05A000000000").Should().Be("9000");
        _card.Answer("00B0810002").Should().Be("FFFF9000", "the short identifier is that of 6F01");

        _card.Answer("00A4000C023F00").Should().Be("9000");
        _card.Answer("00E40000027F60").Should().Be("9000");
        _card.Answer("00A4040C06A00000000099").Should().Be("6A82");
    }

    [Fact]
    public void A_deleted_file_is_current_on_no_channel()
    {
        Verify();
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer("01A4080C047F505031").Should().Be("9000");

        Answer("00E40000", "5031").Should().Be("9000");
        _card.Answer("01B0000001").Should().Be("6986");
        _card.Answer("01A4000C025032").Should().Be("9000", "the channel is in the directory of the deleted file");
        _card.Answer("00A4000C025031").Should().Be("6A82");
    }

    [Fact]
    public void A_file_grows_by_ff_and_shrinks()
    {
        Verify();
        Answer("00E00000", Transparent).Should().Be("9000");
        _card.Answer("00D6000002 1234").Should().Be("9000");
        Answer("80D40000", "62 00 83026A00 80020003").Should().Be("9000");
        _card.Answer("00B0000000").Should().Be("1234FF9000");
        Answer("80D40000", "62 00 83026A00 80020005").Should().Be("9000");
        _card.Answer("00B0000000").Should().Be("1234FFFFFF9000");

        Answer("00E00000", Records).Should().Be("9000");
        Answer("80D40000", "62 00 83026A01 80020014").Should().Be("9000");
        _card.Answer("00B2050404").Should().Be("FFFFFFFF9000");
        Answer("80D40000", "62 00 83026A01 80020004").Should().Be("9000");
        _card.Answer("00B2020404").Should().Be("6A83");
        Answer("80D40000", "62 00 83026A01 80020006").Should().Be("6A84", "one and a half records");
    }

    [Theory]
    [InlineData("00E00000", "5F00", "6A80", "no template")]
    [InlineData("00E00000", "62 00 82024121 8A0105 8B036F0601 80020010 8800", "6A80", "no identifier")]
    [InlineData("00E00000", "62 00 82024121 83026A00 8A0105 80020010 8800", "6A80", "no access rule")]
    [InlineData("00E00000", "62 00 82024121 83026A00 8A0105 8B036F0663 80020010 8800", "6A80", "an access rule that is not there")]
    [InlineData("00E00000", "62 00 82024121 83026A00 8A0103 8B036F0601 80020010 8800", "6A80", "a state that these cards have not")]
    [InlineData("00E00000", "62 00 82024621 83026A00 8A0105 8B036F0601 80020010 8800", "6A80", "a cyclic file")]
    [InlineData("00E00000", "62 00 82024121 83025031 8A0105 8B036F0601 80020010 8800", "6A89", "a file that is there")]
    [InlineData("00E00100", Transparent, "6A86", "P1 is always 00")]
    [InlineData("00E40000", "6FFF", "6A82", "a file that is not there")]
    [InlineData("00E40000", "6F", "6700", "half an identifier")]
    [InlineData("80D40000", "62 00 83026FFF 80020003", "6A82", "a file that is not there")]
    [InlineData("80D40000", "62 00 83025031", "6A80", "no size")]
    [InlineData("00D40000", "62 00 83025031 80020003", "6E00", "the class of the others")]
    public void A_wrong_command_is_refused_as_the_standard_says(string header, string data, string answer, string because)
    {
        Verify();
        Answer(header, data).Should().Be(answer, because);
    }

    private void Verify() => _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");

    private string Answer(string header, string data)
    {
        var bytes = data.Replace(" ", "");
        if (bytes.StartsWith("62", StringComparison.Ordinal))
            bytes = $"62{(bytes.Length / 2) - 2:X2}{bytes[4..]}";   // the length is counted, so that the tables stay readable
        return _card.Answer($"{header}{bytes.Length / 2:X2}{bytes}");
    }
}
