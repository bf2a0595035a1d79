using System.Runtime.InteropServices;
using PCSC;
using PCSC.Exceptions;

namespace ReferenceDevice.Tests.Pcsc;

public sealed class SCardReaderStateTests
{
    [Fact]
    public void The_upper_half_of_a_state_counts_insertions_and_removals()
    {
        using var state = new SCardReaderState { EventStateValue = 0x0007_0122 };

        state.EventState.Should().Be(SCRState.InUse | SCRState.Present | SCRState.Changed);
        state.CardChangeEventCnt.Should().Be(7);
    }

    [Fact]
    public void A_current_state_given_as_bits_carries_no_count()
    {
        using var state = new SCardReaderState { CurrentStateValue = 0x0007_0022, CurrentState = SCRState.Empty };

        state.CurrentStateValue.Should().Be(0x10);
    }

    [Theory]
    [InlineData(SCardProtocol.T0, 1)]
    [InlineData(SCardProtocol.T1, 2)]
    [InlineData(SCardProtocol.Raw, 4)]
    public void A_protocol_control_record_names_the_protocol_and_its_own_length(SCardProtocol protocol, int number)
    {
        var record = SCardPCI.GetPci(protocol);

        Marshal.ReadInt64(record).Should().Be(number);
        Marshal.ReadInt64(record, ofs: 8).Should().Be(16);
    }

    [Theory]
    [InlineData(SCardProtocol.Unset)]
    [InlineData(SCardProtocol.Any)]
    public void A_set_of_protocols_has_no_protocol_control_record(SCardProtocol protocol) =>
        FluentActions.Invoking(() => SCardPCI.GetPci(protocol)).Should().Throw<InvalidProtocolException>()
            .WithMessage($"Commands cannot be sent in protocol '{protocol}'*");
}
