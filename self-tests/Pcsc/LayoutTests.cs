using PCSC;
using PCSC.Interop;

namespace Conformance.SelfTests.Pcsc;

/// <summary>The records of the three PC/SC libraries, on paper: those of Windows and macOS have not been tried on their own ground.</summary>
/// <remarks>Sources of pcsc/ are compiled into this assembly for it, since what is internal there stays so.</remarks>
public sealed class LayoutTests
{
    public static TheoryData<string, int[]> ReaderStates => new()
    {
        { "Linux", [16, 24, 32, 40, 80] },
        { "Windows", [16, 20, 24, 28, 64] },
        { "macOS", [16, 20, 24, 28, 61] },
    };

    public static TheoryData<string, string> IoRequests => new()
    {
        { "Linux", "04000000000000001000000000000000" },
        { "Windows", "0000010008000000" },
        { "macOS", "0400000008000000" },
    };

    [Theory, MemberData(nameof(ReaderStates))]
    public void The_state_of_a_reader_has_the_places_of_its_header(string platform, int[] places)
    {
        var layout = new ReaderStateLayout(Of(platform));

        new[] { ReaderStateLayout.CurrentState, layout.EventState, layout.AtrLength, layout.Atr, layout.Size }.Should().Equal(places);
    }

    [Theory, MemberData(nameof(ReaderStates))]
    public void A_state_is_written_and_read_at_these_places(string platform, int[] places)
    {
        var layout = new ReaderStateLayout(Of(platform));
        var record = new byte[layout.Size];
        using var state = new SCardReaderState { CurrentStateValue = 0x00070022, EventStateValue = 0x0010 };

        layout.Write(0x1234, state, record);
        BitConverter.ToInt64(record).Should().Be(0x1234);
        BitConverter.ToUInt32(record, places[0]).Should().Be(0x00070022);
        record[places[1]] = 0x22;
        record[places[2]] = 4;
        Convert.FromHexString("3B800181").CopyTo(record, places[3]);
        layout.Read(record, state);

        state.EventState.Should().Be(SCRState.Present | SCRState.Changed);
        Convert.ToHexString(state.Atr).Should().Be("3B800181");
    }

    [Theory, MemberData(nameof(IoRequests))]
    public void The_record_of_a_protocol_has_the_width_and_the_value_of_its_platform(string platform, string expected)
    {
        var record = new byte[Of(platform).IoRequestBytes];

        Of(platform).WriteIoRequest(SCardProtocol.Raw, record);

        Convert.ToHexString(record).Should().Be(expected);
        Of(platform).FromNative(Of(platform).ReadDword(record, 0)).Should().Be(SCardProtocol.Raw);
    }

    [Fact]
    public void The_state_of_a_card_is_a_number_on_Windows_and_bits_elsewhere()
    {
        Platform.Windows.ToState(6).Should().Be(SCardState.Specific);
        Platform.Windows.ToState(1).Should().Be(SCardState.Absent);
        Platform.Pcsclite.ToState(0x00030034).Should().Be(SCardState.Present | SCardState.Powered | SCardState.Negotiable);
    }

    private static Platform Of(string name) => name switch { "Linux" => Platform.Pcsclite, "Windows" => Platform.Windows, _ => Platform.MacOS };
}
