using PCSC;
using PCSC.Iso7816;

namespace ReferenceDevice.Tests.Pcsc;

public sealed class ResponseApduTests
{
    [Fact]
    public void Data_ends_where_the_status_word_begins()
    {
        var response = Parse("0102039000");

        response.GetData().Should().Equal(1, 2, 3);
        response.DataSize.Should().Be(3);
        response.StatusWord.Should().Be(0x9000);
    }

    [Fact]
    public void A_status_word_alone_has_no_data()
    {
        var response = Parse("6A82");

        response.HasData.Should().BeFalse();
        response.GetData().Should().BeNull();
        (response.SW1, response.SW2).Should().Be((0x6A, 0x82));
    }

    [Fact]
    public void Bytes_behind_the_length_belong_to_the_buffer_and_not_to_the_answer()
    {
        var buffer = Convert.FromHexString("019000FFFF");
        var response = new ResponseApdu(buffer, length: 3, IsoCase.Case2Short, SCardProtocol.T1);
        buffer[0] = 0xEE;

        response.FullApdu.Should().Equal(0x01, 0x90, 0x00);
    }

    [Theory]
    [InlineData("")]
    [InlineData("90")]
    public void An_answer_without_a_status_word_is_refused_with_what_was_seen(string answer)
    {
        var response = Parse(answer);

        response.IsValid.Should().BeFalse();
        response.Invoking(r => r.StatusWord).Should().Throw<InvalidOperationException>()
            .WithMessage($"The answer '{answer}' has no status word*");
    }

    private static ResponseApdu Parse(string hex) =>
        new(Convert.FromHexString(hex), IsoCase.Case2Short, SCardProtocol.T1);
}
