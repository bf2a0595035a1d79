using PCSC;
using PCSC.Iso7816;

namespace ReferenceDevice.Tests.Pcsc;

public sealed class CommandApduTests
{
    [Theory]
    [InlineData(IsoCase.Case1, "", 0, "00A40102")]
    [InlineData(IsoCase.Case2Short, "", 0, "00A4010200")]
    [InlineData(IsoCase.Case2Short, "", 255, "00A40102FF")]
    [InlineData(IsoCase.Case3Short, "3F00", 0, "00A40102023F00")]
    [InlineData(IsoCase.Case4Short, "3F00", 0, "00A40102023F0000")]
    [InlineData(IsoCase.Case4Short, "3F00", 16, "00A40102023F0010")]
    [InlineData(IsoCase.Case2Extended, "", 0, "00A40102000000")]
    [InlineData(IsoCase.Case2Extended, "", 0x1234, "00A40102001234")]
    [InlineData(IsoCase.Case3Extended, "3F00", 0, "00A401020000023F00")]
    [InlineData(IsoCase.Case4Extended, "3F00", 0, "00A401020000023F000000")]
    [InlineData(IsoCase.Case4Extended, "3F00", 0xFFFF, "00A401020000023F00FFFF")]
    public void Every_case_has_its_length_fields_under_T1(IsoCase isoCase, string data, int le, string expected) =>
        Encode(Select(isoCase, SCardProtocol.T1, data, le)).Should().Be(expected);

    [Theory]
    [InlineData(IsoCase.Case1, "", "00A40102")]
    [InlineData(IsoCase.Case2Short, "", "00A4010200")]
    [InlineData(IsoCase.Case3Short, "3F00", "00A40102023F00")]
    [InlineData(IsoCase.Case4Short, "3F00", "00A40102023F00")]
    public void Case_4_goes_out_without_Le_under_T0(IsoCase isoCase, string data, string expected) =>
        Encode(Select(isoCase, SCardProtocol.T0, data, le: 0)).Should().Be(expected);

    [Theory]
    [InlineData(IsoCase.Case3Short, 255, "00A40102FF", 260)]
    [InlineData(IsoCase.Case4Short, 255, "00A40102FF", 261)]
    [InlineData(IsoCase.Case3Extended, 256, "00A40102000100", 263)]
    [InlineData(IsoCase.Case4Extended, 65_535, "00A4010200FFFF", 65_544)]
    public void The_longest_data_of_a_case_still_fits(IsoCase isoCase, int length, string start, int total)
    {
        var command = Select(isoCase, SCardProtocol.T1, data: "", le: 0);
        command.Data = new byte[length];

        Encode(command).Should().StartWith(start).And.HaveLength(2 * total);
        command.GetLength().Should().Be(total);
    }

    [Theory]
    [InlineData(IsoCase.Case1, SCardProtocol.T1, 1, 0, "*it has 1 data bytes, and this case has none*")]
    [InlineData(IsoCase.Case1, SCardProtocol.T1, 0, 1, "*its Le is 1, and this case allows 0 to 0*")]
    [InlineData(IsoCase.Case2Short, SCardProtocol.T1, 0, 256, "*its Le is 256, and this case allows 0 to 255*")]
    [InlineData(IsoCase.Case2Short, SCardProtocol.T1, 0, -1, "*its Le is -1*")]
    [InlineData(IsoCase.Case3Short, SCardProtocol.T1, 0, 0, "*it has 0 data bytes, and this case has at least one*")]
    [InlineData(IsoCase.Case4Short, SCardProtocol.T1, 256, 0, "*it has 256 data bytes, and this case holds 255*")]
    [InlineData(IsoCase.Case3Extended, SCardProtocol.T1, 65_536, 0, "*and this case holds 65535*")]
    [InlineData(IsoCase.Case2Extended, SCardProtocol.T0, 0, 0, "*T=0 has no extended lengths*")]
    public void A_command_that_does_not_fit_its_case_is_refused_with_the_reason(
        IsoCase isoCase, SCardProtocol protocol, int dataLength, int le, string reason)
    {
        var command = Select(isoCase, protocol, data: "", le);
        command.Data = new byte[dataLength];

        command.IsValid.Should().BeFalse();
        command.Invoking(c => c.ToArray()).Should().Throw<InvalidOperationException>()
            .WithMessage($"The command 00A40102 cannot be encoded as {isoCase}:{reason}");
    }

    [Theory]
    [InlineData(IsoCase.Case1, 0, 0)]
    [InlineData(IsoCase.Case2Short, 0, 256)]
    [InlineData(IsoCase.Case2Short, 7, 7)]
    [InlineData(IsoCase.Case2Extended, 0, 65_536)]
    public void Le_zero_asks_for_the_most_a_case_can_carry(IsoCase isoCase, int le, int expected) =>
        Select(isoCase, SCardProtocol.T1, data: "", le).ExpectedResponseLength.Should().Be(expected);

    private static CommandApdu Select(IsoCase isoCase, SCardProtocol protocol, string data, int le) =>
        new(isoCase, protocol)
        {
            Instruction = InstructionCode.SelectFile,
            P1 = 0x01,
            P2 = 0x02,
            Data = Convert.FromHexString(data),
            Le = le,
        };

    private static string Encode(CommandApdu command) => Convert.ToHexString(command.ToArray());
}
