using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Trace;
using Conformance.SelfTests.Cards;
using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Trace;

/// <summary>Where the command ends in what a tracer sends as one, and what is no command at all.</summary>
public sealed class TracedCommandTests
{
    private readonly EvidenceLog _evidence = new(TimeProvider.System);
    private readonly TraceRecorder _recorder;

    public TracedCommandTests()
    {
        _recorder = new TraceRecorder(_evidence);
        var card = new VirtualCard(TestCards.Alice());
        _recorder.Expect(card.Owner, card.Master);
        _recorder.Take(_evidence.Stamp(), Convert.FromHexString("02040400000000000000000001000000"));
        _evidence.Restart();
    }

    [Theory]
    [InlineData("READ BINARY", "00B0000003", "0102039000")]
    [InlineData("READ BINARY", "00B0000003", "6B00")]
    [InlineData("READ BINARY", "00B0000000", "0102039000")]
    [InlineData("READ RECORD", "00B2010400", "6C1F")]
    [InlineData("STATUS", "80F200000C", "6D00")]
    [InlineData("SELECT", "00A4000C023F00", "9000")]
    [InlineData("SELECT", "00A40004023F0000", "6203820100" + "9000")]
    [InlineData("SELECT", "00A40004021234", "6A82")]
    [InlineData("SELECT", "00A4000402", "6700")]
    [InlineData("SELECT", "00A4000400", "6203820100" + "9000")]
    [InlineData("TERMINAL PROFILE", "801000000401020304", "9000")]
    [InlineData("MANAGE CHANNEL", "0070000001", "019000")]
    [InlineData("MANAGE CHANNEL", "0070800100", "9000")]
    [InlineData("INS EE", "80EE000002", "01029000")]
    [InlineData("INS EE", "80EE0000020A0B00", "01029000")]
    [InlineData("VERIFY PIN", "00200001", "63C3")]
    [InlineData("RUN GSM ALGORITHM", "A08800001033333333333333333333333333333333", "9F0C")]
    public void Command_and_response_are_told_apart(string name, string command, string response)
    {
        Take(command + response);
        _recorder.Flush();

        var entry = _evidence.Entries.Should().ContainSingle().Subject;
        (entry.Kind, entry.Fields["command"], entry.Fields["response"], entry.Fields["sw"]).Should().Be((name, command, response, response[^4..]));
    }

    [Fact]
    public void An_extended_length_is_read_where_more_than_256_bytes_follow()
    {
        var response = new string('A', 600) + "9000";

        Take("00B00000000200" + response);

        _evidence.Entries.Single().Fields.Should().Contain("command", "00B00000000200").And.Contain("response", response);
    }

    [Theory]
    [InlineData("", "it has 0 bytes, and the header alone has 16")]
    [InlineData("020404", "it has 3 bytes*")]
    [InlineData("01040400000000000000000000000000" + "00B0000001019000", "it begins with 01*")]
    [InlineData("02030400000000000000000000000000" + "00B0000001019000", "its header claims 12 bytes of 24")]
    [InlineData("02FF0400000000000000000000000000" + "00B0000001019000", "its header claims 1020 bytes of 24")]
    [InlineData("02040400000000000000000004000000" + "00B0000001", "its sub-type of SIM is 4*")]
    [InlineData(Header + "00B000", "it holds 3 bytes, and the shortest*")]
    [InlineData(Header + "00B0000001010203", "it ends with 0203*")]
    [InlineData(Header + "00B00000010102039000", "1 bytes were wanted from the card, and 3 follow")]
    [InlineData(Header + "00A4000C023F9000", "the command announces 2 bytes to the card, and 1 follow")]
    [InlineData(Header + "00A40004023F0001010203049000", "behind 2 bytes to the card 4 follow, and 1 were wanted")]
    public void What_no_tracer_sends_is_written_down_as_malformed_without_its_bytes_and_is_a_hole(string datagram, string reason)
    {
        _recorder.Take(_evidence.Stamp(), Convert.FromHexString(datagram));

        var entry = _evidence.Entries.Should().ContainSingle().Subject;
        entry.Kind.Should().Be("MALFORMED DATAGRAM");
        entry.Summary.Should().Match($"from the tracer, {datagram.Length / 2} bytes: {reason}");
        entry.Fields.Keys.Should().Equal(["owner"], "the bytes may hold keys");
        _recorder.Holes.Should().ContainSingle().Which.Should().StartWith("entry 1 is a malformed datagram: ");
    }

    [Theory]
    [InlineData("0204010000000000000000000100000000")]
    [InlineData("02040400000000000000000002000000FF109679")]
    public void What_is_not_about_commands_is_written_down_and_is_no_hole(string datagram)
    {
        _recorder.Take(_evidence.Stamp(), Convert.FromHexString(datagram));

        _evidence.Entries.Should().ContainSingle(entry => entry.Kind == "FOREIGN FRAME");
        _recorder.Holes.Should().BeEmpty();
    }

    [Fact]
    public void No_bytes_whatever_stop_the_listening()
    {
        var random = new Random(1);
        for (var count = 0; count < 20_000; count++)
        {
            var datagram = new byte[random.Next(60)];
            random.NextBytes(datagram);
            if (count % 2 is 0)
                Convert.FromHexString(Header).AsSpan(0, Math.Min(16, datagram.Length)).CopyTo(datagram);
            _recorder.Take(_evidence.Stamp(), datagram);
        }

        _evidence.Entries.Should().HaveCount(20_000);
    }

    private const string Header = "02040400000000000000000000000000";

    private void Take(string payload) => _recorder.Take(_evidence.Stamp(), Convert.FromHexString(Header + payload));
}
