using System.Text.Json.Nodes;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Reports;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string JournalPath => Path.Combine(_folder.Path, "journal.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_kind_of_record_comes_back_as_it_was_written()
    {
        JournalRecord[] written =
        [
            Sample.Start, new CaseStarted(Sample.CaseId, AttemptCause.First, Sample.Noon), Sample.Fail with { Evidence = new EvidenceReference(new string('a', 64), 12, "text/plain") },
            new RunEnded(Sample.Noon, RunOutcome.RigError, "pcscd ended twice", Blame.Rig),
        ];

        Write(written);

        JournalReader.Read(_folder.Path).Records.Should().BeEquivalentTo(written, how => how.RespectingRuntimeTypes().WithStrictOrdering());
    }

    [Fact]
    public void Each_record_is_one_line_in_canonical_JSON()
    {
        Write(Sample.Start, Sample.Fail with { Reason = "two\nlines" }, Sample.Completed);

        var lines = File.ReadAllText(JournalPath).Split('\n');
        lines.Should().HaveCount(4).And.HaveElementAt(3, "");
        lines[2].Should().MatchRegex("""^{"at":"2026-03-01T12:01:00\+00:00","blame":null,"hash":"[0-9a-f]{64}","outcome":"completed","previous":"[0-9a-f]{64}","reason":null,"type":"run-ended"}$""");
    }

    [Fact]
    public void Each_line_names_the_hash_of_the_one_before_and_the_last_one_is_the_head()
    {
        Write(Sample.Start, Sample.Pass, Sample.Completed);

        var lines = File.ReadAllLines(JournalPath).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        lines.Select(line => (string?)line["previous"]).Should().Equal([new string('0', 64), .. lines[..2].Select(line => (string?)line["hash"])]);
        JournalReader.Read(_folder.Path).Head.Should().Be((string?)lines[2]["hash"]);
    }

    [Fact]
    public void Enumerations_and_levels_are_spelled_as_the_field_spells_them()
    {
        var line = JsonLine.Write(Sample.Start) + JsonLine.Write(Sample.Pass with { Verdict = Verdict.NotApplicable });

        line.Should().Contain("\"level\":\"M\"").And.Contain("\"mode\":\"regular\"").And.Contain("\"verdict\":\"not-applicable\"");
    }

    [Fact]
    public void A_record_can_be_read_while_the_writer_is_still_at_work()
    {
        using var writer = new JournalWriter(_folder.Path);
        writer.Append(Sample.Start);

        JournalReader.Read(_folder.Path).Records.Should().ContainSingle();
    }

    [Fact]
    public void A_torn_last_line_is_left_out_and_said()
    {
        Write(Sample.Start, new CaseStarted(Sample.CaseId, AttemptCause.First, Sample.Noon));
        File.AppendAllText(JournalPath, "{\"type\":\"case-fin");

        var journal = JournalReader.Read(_folder.Path);

        journal.Records.Should().HaveCount(2);
        journal.Notes.Should().Equal("Line 3 of the journal is torn (17 bytes, no end of line) and was left out: the run was killed while writing it.");
    }

    [Theory]
    [InlineData("{\"type\":\"case-fin\n", "*'{\"type\":\"case-fin' is not a journal record of this version of the suite*")]
    [InlineData("{\"type\":\"case-started\",\"id\":\"x\"}", "*'at'*")]
    [InlineData("{\"type\":\"case-started\",\"id\":null,\"cause\":\"first\",\"at\":\"2026-03-01T12:00:00Z\"}", "*'id'*")]
    [InlineData("{\"type\":\"case-started\",\"type\":\"case-started\",\"id\":\"x\",\"cause\":\"first\",\"at\":\"2026-03-01T12:00:00Z\"}", "*'type'*")]
    [InlineData("", "*'' is not a journal record*")]
    public void A_line_that_is_no_record_is_refused(string line, string sentence) =>
        FluentActions.Invoking(() => JsonLine.ReadJournalRecord(line)).Should().Throw<FormatException>().WithMessage(sentence);

    [Theory]
    [InlineData("{\"at\"}", 5)]
    [InlineData(" {", 0)]
    [InlineData("[", 0)]
    [InlineData("{} ", 2)]
    [InlineData("\0\0\0", 0)]
    public void A_last_line_without_an_end_that_no_killed_writer_leaves_is_refused(string tail, int wrong)
    {
        Write(Sample.Start);
        var length = new FileInfo(JournalPath).Length;
        File.AppendAllText(JournalPath, tail);

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>()
            .WithMessage($"*journal.jsonl, line 2, byte {length + wrong}: the line has no end, and from here on it is not what a killed writer leaves*");
    }

    [Fact]
    public void A_journal_that_does_not_begin_with_the_run_is_refused()
    {
        Write(Sample.Pass);

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage("*must begin with its only run-started record*");
    }

    [Fact]
    public void A_run_that_begins_twice_is_refused()
    {
        Write(Sample.Start, Sample.Start);

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage("*line 2, *must begin with its only run-started record*");
    }

    [Fact]
    public void A_journal_without_a_whole_line_is_refused()
    {
        Write();

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage("*holds no whole line: the run ended before it began. Start it again.");
    }

    [Fact]
    public void A_folder_without_a_journal_is_refused() =>
        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage("*journal.jsonl' is not there*");

    private void Write(params JournalRecord[] records)
    {
        using var writer = new JournalWriter(_folder.Path);
        foreach (var record in records)
            writer.Append(record);
    }
}
