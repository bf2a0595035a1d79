using System.Text.Json.Nodes;
using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Reports;
using Conformance.SelfTests.Sessions;

namespace Conformance.SelfTests.Har;

/// <summary>dm.har is an HTTP Archive, and says what the evidence says.</summary>
public sealed class HarWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_exchange_of_every_attempt_is_an_entry_of_a_valid_archive()
    {
        var file = Write(SampleSession.Whole.Entries, SampleSession.Large.Entries);

        (await HarTool.ValidateAsync(file)).Should().Be((7, "7"));
        Entries(file).Select(entry => entry["pageref"]!.GetValue<string>()).Should().Equal([.. Enumerable.Repeat("DMSC-1.0-con-0401/1", 3), .. Enumerable.Repeat("DMSC-1.0-con-0401/2", 4)]);
    }

    [Fact]
    public async Task What_is_no_archive_is_complained_of()
    {
        var file = Write(SampleSession.Whole.Entries);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"status\": 200", "\"status\": \"200\"", StringComparison.Ordinal));

        (await HarTool.ValidateAsync(file)).Should().Match<(int? Entries, string Said)>(answer => answer.Entries == null && answer.Said.Contains("log/entries/0/response/status"));
    }

    [Fact]
    public void An_entry_has_message_headers_times_and_test_case()
    {
        var entry = Entries(Write(SampleSession.Whole.WithField(2, "responseHeaders", "Content-Type: application/vnd.syncml.dm+xml\nX: a: b").Entries))[0];

        Text(entry, "startedDateTime").Should().Be("2026-03-01T12:00:00.000Z");
        entry["time"]!.GetValue<double>().Should().Be(10);
        Text(entry, "comment").Should().Be("DMSC-1.0-con-0401, entry 1: package 1 to the operator server, session 7, message 1; then package 4 (commands), entry 2");
        Text(entry, "request", "url").Should().Be("http://dm.operator.example/");
        Text(entry, "request", "postData", "text").Should().Be(SampleSession.Whole.Entries[0].Fields["message"]);
        entry["request"]!["headers"]!.AsArray().Should().HaveCount(5);
        entry["response"]!["headers"]![1]!.ToJsonString().Should().Be("""{"name":"X","value":"a: b"}""");
        entry["response"]!["status"]!.GetValue<int>().Should().Be(200);
    }

    [Fact]
    public void WBXML_is_shown_as_XML_with_the_octets_beside_it()
    {
        var entry = Entries(Write(SampleSession.Whole.WithField(1, "wire", "AqQBag==").WithField(1, "mediaType", "application/vnd.syncml.dm+wbxml").Entries))[0];

        (Text(entry, "request", "postData", "_wire"), entry["request"]!["bodySize"]!.GetValue<int>(), Text(entry, "request", "postData", "mimeType")).Should().Be(("AqQBag==", 4, "application/vnd.syncml.dm+wbxml"));
        Text(entry, "request", "postData", "text").Should().StartWith("<SyncML");
    }

    [Fact]
    public async Task A_fault_and_an_answer_that_never_came_have_status_0()
    {
        var file = Write(SampleSession.Whole.Until(1).Fault().Entries, SampleSession.Whole.Until(1).Entries);

        (await HarTool.ValidateAsync(file)).Entries.Should().Be(2);
        Entries(file).Select(entry => (entry["response"]!["status"]!.GetValue<int>(), entry["response"]!["_error"]?.GetValue<string>())).Should().Equal((0, "reset"), (0, null));
    }

    [Fact]
    public void What_is_no_message_is_there_in_its_octets_and_trouble_of_the_bench_is_no_answer()
    {
        var trouble = new EvidenceEntry(2, TimeSpan.Zero, ObservationPoint.Server, "NO ANSWER", "", new Dictionary<string, string> { ["answers"] = "1", ["wire"] = "AqQBag==" });
        var entry = Entries(Write([SampleSession.Whole.Until(1).WithField(1, "message", null).WithField(1, "wire", "AqQBag==").Entries[0], trouble]))[0];

        (Text(entry, "request", "postData", "_wire"), Text(entry, "request", "postData", "text")).Should().Be(("AqQBag==", ""));
        (entry["response"]!["status"]!.GetValue<int>(), entry["response"]!["content"]!["_wire"]).Should().Be((0, null));
    }

    [Fact]
    public void A_run_without_messages_has_an_archive_without_entries() => Entries(Write()).Should().BeEmpty();

    /// <returns>The archive of a run whose attempts have seen that.</returns>
    private string Write(params IReadOnlyList<EvidenceEntry>[] attempts)
    {
        using (var journal = new JournalWriter(_folder.Path))
        {
            journal.Append(Sample.Start);
            foreach (var entries in attempts)
                journal.Append(Sample.Error with { Evidence = EvidenceFile.Write(_folder.Path, entries.Select(Record)) });
        }

        var file = RunFolder.SessionArchive(_folder.Path);
        HarWriter.Write(JournalReader.Read(_folder.Path), file);
        return file;
    }

    private static EvidenceRecord Record(EvidenceEntry entry) => new(
        entry.Number, entry.At.TotalMilliseconds, (char)entry.Point, entry.Kind, entry.Summary,
        new Dictionary<string, string>(entry.Fields) { ["messageId"] = "1" });

    private static JsonNode[] Entries(string file) => [.. JsonNode.Parse(File.ReadAllText(file))!["log"]!["entries"]!.AsArray().Select(entry => entry!)];

    private static string Text(JsonNode node, params string[] path) => path.Aggregate(node, (at, name) => at[name]!).GetValue<string>();
}
