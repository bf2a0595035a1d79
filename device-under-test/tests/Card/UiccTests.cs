using PCSC;
using PCSC.Iso7816;
using ReferenceDevice.Card;
using ReferenceDevice.Tests.Pcsc;

namespace ReferenceDevice.Tests.Card;

/// <summary>A card that gives something else than was asked for is refused, and does not bring the device down.</summary>
public sealed class UiccTests
{
    [Theory]
    [InlineData("9000", "gave nothing, and 3 bytes were due")]
    [InlineData("010203049000", "gave 4 bytes, and 3 were asked for")]
    public void A_read_that_gives_less_than_one_byte_or_more_than_was_asked_for_is_refused(string answer, string message)
    {
        var read = () => Playing("00B0000003", answer).ReadBinary(0, 3);

        read.Should().Throw<CardException>().WithMessage($"READ BINARY at byte 0 {message}*");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_file_of_a_size_that_cannot_be_is_refused_before_it_is_read(int size)
    {
        var read = () => Playing("", "").ReadBinary(0, size);

        read.Should().Throw<CardException>().WithMessage($"{size} bytes from byte 0 of a file were to be read*");
    }

    [Fact]
    public void Records_longer_than_a_command_can_ask_for_are_refused()
    {
        var read = () => Playing("", "").ReadRecord(1, 256);

        read.Should().Throw<CardException>().WithMessage("Records of 256 bytes were to be read*");
    }

    [Theory]
    [InlineData("9000", "''")]
    [InlineData("049000", "'04'")]
    public void A_channel_that_is_none_is_refused(string answer, string seen)
    {
        var open = () => Playing("0070000001", answer).OpenChannel();

        open.Should().Throw<CardException>().WithMessage($"MANAGE CHANNEL gave {seen}, and a channel from 1 to 3 was expected*");
    }

    private static Uicc Playing(string command, string answer)
    {
        var context = new ScriptedContext(new ScriptedReader((command, answer)));
        return new Uicc(new IsoReader(context, "Scripted reader", SCardShareMode.Exclusive, SCardProtocol.T1, releaseContextOnDispose: false), CancellationToken.None);
    }
}
