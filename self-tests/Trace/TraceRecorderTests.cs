using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Trace;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Trace;

/// <summary>From frames that know nothing of files, the same entries as the card writes itself.</summary>
public sealed class TraceRecorderTests
{
    private const string Header = "02040400000000000000000000000000";
    private const string AtrHeader = "02040400000000000000000001000000";
    private const string Keys = "DB08AABBCCDDEEFF0011" + "10" + "11111111111111111111111111111111" + "10" + "22222222222222222222222222222222";
    private const string MaskedKeys = "DB08AABBCCDDEEFF0011" + "10********************************" + "10********************************";
    private const string Challenge = "0088008122" + "10" + "33333333333333333333333333333333" + "10" + "44444444444444444444444444444444";

    private readonly EvidenceLog _evidence = new(TimeProvider.System);
    private readonly TraceRecorder _recorder;
    private readonly VirtualCard _card = new(TestCards.Alice());

    public TraceRecorderTests()
    {
        _recorder = new TraceRecorder(_evidence);
        _recorder.Expect(_card.Owner, _card.Master);
        TakeAtr("3B800181");
        _evidence.Restart();
    }

    private IEnumerable<string> Summaries => _evidence.Entries.Select(entry => entry.Summary);

    [Fact]
    public void A_walk_over_two_channels_gives_the_entries_that_the_card_writes_itself()
    {
        string[] walk =
        [
            "00A40004023F0000", "00A4000C022F00", "00B2010400", "00B2020400", "00A4040410A0000000871002FFFFFFFF890709000000", "00A40004026F0700", "00B0000009", "00B0870009",
            "0070000001", "01A404040CA000000063504B43532D313500", "01A4000C025031", "01B0000010", "01A4000C025032", "01B0000008", "00B0000004", "01A40804047F50503100",
            "01B000000C", "00A4000C02FFFF", "00B0000009", "01A4090C025032", "01B0000008", "00A4030C00", "80F2000000", "0070800100", "01B0000001", "00A4080C022FE2", "00B000000A",
        ];
        var own = new EvidenceLog(TimeProvider.System);
        var trace = new CardTrace(own);

        TakeAtr("3B800181");
        own.Add(ObservationPoint.Card, "RESET", "RESET of Alice's card", new Dictionary<string, string> { ["owner"] = "Alice", ["atr"] = "3B800181" });
        foreach (var command in walk)
        {
            var exchange = _card.Send(command);
            trace.Record(trace.Stamp(), exchange, _card.Owner);
            Take((command.Length is 8 ? command + "00" : command) + Convert.ToHexString(exchange.Response.ToBytes()));
        }

        Summaries.Should().Equal(own.Entries.Select(entry => entry.Summary));
        _evidence.Entries.Select(Fields).Should().Equal(own.Entries.Select(Fields));
        _recorder.Holes.Should().BeEmpty();
    }

    [Fact]
    public void Where_answers_are_fetched_command_and_answer_are_one_entry_at_the_place_of_the_command()
    {
        TakeAtr("3B9F96801FC7");
        Take("00A40004022FE2" + "6103");
        var between = _evidence.Add(ObservationPoint.Network, "PAGING", "something else");
        Take("00C0000003" + "6201009000");
        Take("00B000000A" + "989999100000000000F19000");

        _evidence.Entries[1].Fields.Should().Contain("command", "00A40004022FE2").And.Contain("response", "6201009000").And.Contain("sw", "9000").And.Contain("content", "ICCID");
        _evidence.Entries[1].Number.Should().BeLessThan(between.Number);
        _evidence.Entries[3].Fields.Should().Contain("content", "ICCID");
    }

    [Fact]
    public void A_command_whose_answer_nobody_fetches_is_written_down_as_it_is()
    {
        Take("00A40004022FE2" + "6103");
        _evidence.Entries.Should().BeEmpty();

        _recorder.Flush();

        Summaries.Should().Equal("SELECT 2FE2 (ICCID): 6103");
    }

    [Theory]
    [InlineData(Challenge + "00" + Keys + "9000")]
    [InlineData(Challenge + "612C", "00C000002C" + Keys + "9000")]
    [InlineData(Challenge + "610F", "00C000000FDB08AABBCCDDEEFF00111011111111" + "611D", "00C000001D111111111111111111111111" + "1022222222222222222222222222222222" + "9000")]
    public void Keys_never_reach_the_evidence_however_the_answer_comes(params string[] frames)
    {
        foreach (var frame in frames)
            Take(frame);

        var entry = _evidence.Entries.Should().ContainSingle().Subject;
        (entry.Kind, entry.Fields["response"], entry.Fields["sw"]).Should().Be(("AUTHENTICATE", MaskedKeys + "9000", "9000"));
    }

    [Theory]
    [InlineData("00C000002C" + Keys + "9000")]
    [InlineData("0088008011" + "1033333333333333333333333333333333" + "00" + "0411223344081122334455667788" + "9000")]
    [InlineData("A088000010" + "33333333333333333333333333333333" + "0C" + "DC2233441122334455667788" + "9000")]
    [InlineData("A088000010" + "33333333333333333333333333333333" + "0C" + "DB0833441122334455667788" + "9000")]
    public void An_answer_that_may_be_a_key_is_masked_as_a_whole(string frame)
    {
        Take(frame);

        _evidence.Entries.Single().Fields["response"].Should().MatchRegex("^[*]+9000$");
    }

    [Fact]
    public void A_synchronisation_failure_holds_no_key_and_stays_readable()
    {
        Take(Challenge + "00" + "DC0E0102030405060708090A0B0C0D0E9000");

        _evidence.Entries.Single().Fields["response"].Should().Be("DC0E0102030405060708090A0B0C0D0E9000");
    }

    [Fact]
    public void The_first_answer_to_reset_is_of_a_cold_reset_and_of_later_ones_the_trace_does_not_tell()
    {
        _recorder.Expect(_card.Owner, _card.Master);
        _recorder.AwaitsReset.Should().BeTrue();
        TakeAtr("");
        TakeAtr("3B800181");

        _evidence.Entries.Select(entry => entry.Kind).Should().Equal("COLD RESET", "RESET");
        _recorder.AwaitsReset.Should().BeFalse();
    }

    [Fact]
    public void Frames_belong_to_the_card_before_until_the_first_reset_of_the_next()
    {
        var bob = new VirtualCard(new CardProfile(CardIdentity.Of("Bob", 1)));
        Take("00A4080C047F505031" + "9000");
        _recorder.Expect(bob.Owner, bob.Master);
        Take("00B0000000" + Convert.ToHexString(_card.FileHolding("ODF").Bytes) + "9000");
        TakeAtr("3B800181");
        Take("00A4080C022FE2" + "9000");

        Summaries.Should().Equal("SELECT 7F50/5031 (ODF): 9000", "READ BINARY 7F50/5031 (ODF): 9000, 24 bytes", "COLD RESET of Bob's card", "SELECT 2FE2 (ICCID): 9000");
        _recorder.Holes.Should().BeEmpty();
    }

    [Fact]
    public void A_pin_never_reaches_the_evidence()
    {
        Take("0020000108" + "31323334FFFFFFFF" + "9000");

        _evidence.Entries.Single().Fields["command"].Should().Be("0020000108****************");
    }

    [Fact]
    public void Where_the_card_has_a_file_that_is_not_in_the_tree_entries_go_on_without_one_until_the_place_is_known_again()
    {
        Take("00A4000C026F99" + "9000");
        Take("00B0000003" + "0102039000");
        Take("00A4000C022FE2" + "9000");
        Take("00A4000C023F00" + "9000");
        Take("00A4000C022FE2" + "9000");

        _evidence.Entries.Select(entry => entry.Fields.GetValueOrDefault("content", "unknown")).Should().Equal("unknown", "unknown", "unknown", "MF", "ICCID");
        _recorder.Holes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("entry 1, READ BINARY: no file was selected*", "00B0000003" + "0102039000")]
    [InlineData("entry 1, SELECT: channel 1 is used, and its opening was not seen", "01A4000C023F00" + "9000")]
    [InlineData("entry 1, GET RESPONSE: no answer was waiting*", "00C0000003" + "0102039000")]
    public void A_frame_that_cannot_follow_on_those_before_shows_that_one_was_lost(string hole, string frame)
    {
        Take(frame);

        _recorder.Holes.Should().ContainSingle().Which.Should().Match(hole);
        _evidence.Entries.Should().ContainSingle("what came is kept");
    }

    [Fact]
    public void A_read_that_gives_the_bytes_of_another_file_shows_that_a_selection_was_lost()
    {
        Take("00A4080C047F505031" + "9000");
        Take("00B0000008" + Convert.ToHexString(_card.FileHolding("TokenInfo").Bytes[..8]) + "9000");

        _recorder.Holes.Should().ContainSingle().Which.Should().Be("entry 2, READ BINARY: the bytes are those of 7F50/5032 (TokenInfo), so a SELECT was not seen");
    }

    private static string Fields(EvidenceEntry entry) => string.Join(' ', entry.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}").Prepend(entry.Kind));

    private void Take(string payload) => _recorder.Take(_evidence.Stamp(), Convert.FromHexString(Header + payload));

    private void TakeAtr(string atr) => _recorder.Take(_evidence.Stamp(), Convert.FromHexString(AtrHeader + atr));
}
