using Conformance.Fixtures.Cards;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Anchors;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Reports;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Trace;

/// <summary>Wireshark finds in apdu.pcapng what the evidence holds.</summary>
public sealed class CardCaptureTests : IDisposable
{
    private const string Keys = "DB08AABBCCDDEEFF001110********************************10********************************9000";

    private static readonly string[] Commands =
    [
        "00A40004023F0000", "00A4000C022F00", "00B2010426", "00B2820400", "00A4040410A0000000871002FFFFFFFF8907090000", "00B0870000", "00A4080C047F505031",
        "00B0000010", "00B0010010", "00B0000400000100", "80F2000000", "0070000001", "0170800100", "00708001", "00FF0000", "00A4080C047F501234", "002000010831323334FFFFFFFF",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly List<EvidenceRecord> _entries = [Entry(1, "COLD RESET", ("owner", "Alice"), ("atr", "3B800181"))];
    private readonly string _capture;
    private readonly ITestOutputHelper _output;

    public CardCaptureTests(ITestOutputHelper output)
    {
        _output = output;
        var card = new VirtualCard(TestCards.Alice());
        foreach (var command in Commands)
            _entries.Add(Entry(_entries.Count + 1, card.Send(command)));
        _entries.Add(Entry(_entries.Count + 1, "AUTHENTICATE", ("command", "008800812210" + new string('1', 32) + "10" + new string('2', 32) + "00"), ("response", Keys), ("sw", "9000"), ("owner", "Alice")));
        _entries.Add(new EvidenceRecord(_entries.Count + 1, 9, 'N', "ATTACH ACCEPT", "to device", new Dictionary<string, string>()));
        _capture = RunFolder.CardCapture(_folder.Path);
        using (var journal = new JournalWriter(_folder.Path))
        {
            journal.Append(Sample.Start);
            journal.Append(Sample.Error with { Cause = AttemptCause.First, Evidence = EvidenceFile.Write(_folder.Path, _entries[..3]) });
            journal.Append(Sample.Pass with { Cause = AttemptCause.InfraRetry, Evidence = EvidenceFile.Write(_folder.Path, _entries) });
        }

        PcapngWriter.Write(JournalReader.Read(_folder.Path), _capture);
    }

    private IEnumerable<EvidenceRecord> Expected => _entries[..3].Concat(_entries).Where(entry => entry.Fields.ContainsKey("command"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Wireshark_finds_every_command_of_every_attempt_with_its_parameters_and_status_word() => (await CompareAsync()).Hold(Commands.Length + 3 + 3, _output);

    [Theory]
    [InlineData("A4000402", 0)]
    [InlineData("B2010426", 1)]
    [InlineData("B0010010", 2)]
    public async Task A_byte_that_was_changed_in_the_capture_is_found(string bytes, int place)
    {
        var capture = File.ReadAllBytes(_capture);
        capture[capture.AsSpan().IndexOf(Convert.FromHexString(bytes)) + place] ^= 0x01;
        File.WriteAllBytes(_capture, capture);

        (await CompareAsync()).HaveSeenDamage(_output);
    }

    [Fact]
    public async Task A_comment_on_each_leads_back_to_test_case_entry_and_file()
    {
        var comments = await Tshark.CommentsAsync(_capture);

        comments.Should().Contain($"{Sample.CaseId}, entry 2: SELECT, Alice's card, MF")
            .And.Contain($"{Sample.CaseId} (infra-retry), entry 9: READ BINARY, Alice's card, ODF")
            .And.Contain($"{Sample.CaseId} (infra-retry), entry 19: AUTHENTICATE, Alice's card, keys and PINs are masked: 00 in their place");
    }

    [Fact]
    public async Task Masked_keys_are_zeros_and_their_hexadecimal_neighbours_stay() =>
        Convert.ToHexString(await File.ReadAllBytesAsync(_capture)).Should().Contain($"DB08AABBCCDDEEFF001110{new string('0', 32)}10{new string('0', 32)}9000");

    private async Task<Anchor> CompareAsync()
    {
        var anchor = new Anchor("commands in apdu.pcapng", await Outsider.AskAsync("tshark", "tshark", "--version"));
        var (expected, found) = (Expected.Select(Tshark.Expected).ToList(), await Tshark.CommandsAsync(_capture));
        anchor.Compare("how many", $"{expected.Count}", $"{found.Count}");
        foreach (var (place, command) in expected.Index())
            anchor.Compare($"command {place + 1}", command, found.ElementAtOrDefault(place) ?? "nothing");
        foreach (var (place, atr) in (await Tshark.AnswersToResetAsync(_capture)).Index())
            anchor.Compare($"answer to reset {place + 1}", "3B800181", atr);
        return anchor;
    }

    private static EvidenceRecord Entry(int number, Fixtures.Cards.Commands.CardExchange exchange) => Entry(
        number, exchange.Name, ("command", exchange.CommandToMaskedHex()), ("response", exchange.Response.ToMaskedHex()), ("sw", $"{exchange.Response.Status}"),
        ("owner", "Alice"), ("content", exchange.Response.File?.Content ?? "no file"));

    private static EvidenceRecord Entry(int number, string kind, params (string Name, string Value)[] fields) =>
        new(number, number * 1.5, 'C', kind, kind, fields.ToDictionary(field => field.Name, field => field.Value));
}
