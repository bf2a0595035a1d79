using PCSC;
using PCSC.Exceptions;
using PCSC.Iso7816;

namespace ReferenceDevice.Tests.Pcsc;

public sealed class IsoReaderTests
{
    [Fact]
    public void An_answer_that_is_complete_is_handed_on_as_it_came()
    {
        var response = Play(ReadBinary(0x00, le: 3), ("00B0000003", "0102039000"));

        response.GetData().Should().Equal(1, 2, 3);
        response.StatusWord.Should().Be(0x9000);
        response.Count.Should().Be(1);
    }

    [Fact]
    public void Status_61xx_is_followed_by_GET_RESPONSE_until_nothing_waits()
    {
        var response = Play(
            Select(0x00),
            ("00A40004023F0000", "6102"),
            ("00C0000002", "01026101"),
            ("00C0000001", "039000"));

        response.GetData().Should().Equal(1, 2, 3);
        response.Select(answer => answer.StatusWord).Should().Equal(0x6102, 0x6101, 0x9000);
        response.StatusWord.Should().Be(0x9000);
    }

    [Fact]
    public void Status_6100_asks_for_256_bytes()
    {
        var file = Convert.ToHexString(new byte[256]);

        Play(Select(0x00), ("00A40004023F0000", "6100"), ("00C0000000", file + "9000"))
            .GetData().Should().HaveCount(256);
    }

    [Theory]
    [InlineData(0x01, "01")]
    [InlineData(0xA0, "A0")]
    public void GET_RESPONSE_keeps_the_class_of_the_command(byte cla, string prefix) =>
        Play(Select(cla), (prefix + "A40004023F0000", "6101"), (prefix + "C0000001", "AA9000"))
            .GetData().Should().Equal(0xAA);

    [Fact]
    public void Status_9Fxx_announces_data_in_class_A0() =>
        Play(Select(0xA0), ("A0A40004023F0000", "9F02"), ("A0C0000002", "01029000"))
            .GetData().Should().Equal(1, 2);

    [Fact]
    public void Status_9Fxx_of_any_other_class_is_the_answer() =>
        Play(Select(0x00), ("00A40004023F0000", "9F02")).StatusWord.Should().Be(0x9F02);

    [Fact]
    public void Status_6Cxx_repeats_the_command_with_the_length_the_card_names()
    {
        var response = Play(ReadBinary(0xA0, le: 0), ("A0B0000000", "6C02"), ("A0B0000002", "01029000"));

        response.GetData().Should().Equal(1, 2);
        response.Count.Should().Be(1);
    }

    [Fact]
    public void A_second_6Cxx_is_the_answer() =>
        Play(ReadBinary(0x00, le: 0), ("00B0000000", "6C02"), ("00B0000002", "6C03")).StatusWord.Should().Be(0x6C03);

    [Fact]
    public void GET_RESPONSE_too_is_repeated_after_6Cxx() =>
        Play(Select(0x00), ("00A40004023F0000", "6105"), ("00C0000005", "6C01"), ("00C0000001", "AA9000"))
            .GetData().Should().Equal(0xAA);

    [Fact]
    public void Status_6Cxx_to_a_command_that_expects_no_data_is_the_answer()
    {
        var command = new CommandApdu(IsoCase.Case3Short, SCardProtocol.T1) { INS = 0xD6, Data = [0x01] };

        Play(command, ("00D600000101", "6C02")).StatusWord.Should().Be(0x6C02);
    }

    [Fact]
    public void A_card_that_announces_data_for_ever_ends_in_an_exception()
    {
        var script = Enumerable.Repeat(("00C0000001", "6101"), 1_024).Prepend(("00A40004023F0000", "6101"));
        using var reader = new ScriptedReader([.. script]);
        using var iso = Connect(reader);

        iso.Invoking(r => r.Transmit(Select(0x00))).Should().Throw<CommunicationErrorException>()
            .WithMessage("The card in reader 'Scripted reader' still announced data (6101) after 1024 GET RESPONSE*");
        reader.IsPlayedToTheEnd.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("90")]
    public void An_answer_without_a_status_word_ends_in_an_exception_that_quotes_it(string answer)
    {
        using var reader = new ScriptedReader(("00B0000000", answer));
        using var iso = Connect(reader);

        iso.Invoking(r => r.Transmit(ReadBinary(0x00, le: 0))).Should().Throw<CommunicationErrorException>()
            .WithMessage($"*answered '{answer}', which has no status word*");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_connection_ends_with_the_reader_and_the_context_only_when_told_so(bool release)
    {
        using var reader = new ScriptedReader();
        using var context = new ScriptedContext(reader);
        new IsoReader(context, "any", SCardShareMode.Shared, SCardProtocol.Any, release).Dispose();

        reader.IsConnected.Should().BeFalse();
        context.IsReleased.Should().Be(release);
    }

    private static IsoReader Connect(ScriptedReader reader) =>
        new(new ScriptedContext(reader), reader.Name, SCardShareMode.Shared, SCardProtocol.Any, releaseContextOnDispose: true);

    private static Response Play(CommandApdu command, params (string Command, string Answer)[] script)
    {
        using var reader = new ScriptedReader(script);
        using var iso = Connect(reader);
        var response = iso.Transmit(command);
        reader.IsPlayedToTheEnd.Should().BeTrue("every command of the script belongs to the exchange");
        return response;
    }

    private static CommandApdu Select(byte cla) =>
        new(IsoCase.Case4Short, SCardProtocol.T1)
        {
            CLA = cla, Instruction = InstructionCode.SelectFile, P2 = 0x04, Data = [0x3F, 0x00],
        };

    private static CommandApdu ReadBinary(byte cla, int le) =>
        new(IsoCase.Case2Short, SCardProtocol.T1) { CLA = cla, Instruction = InstructionCode.ReadBinary, Le = le };
}
