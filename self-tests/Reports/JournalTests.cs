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
    public void Each_record_is_one_line_whose_type_comes_first()
    {
        Write(Sample.Start, Sample.Fail with { Reason = "two\nlines" }, Sample.Completed);

        File.ReadAllLines(JournalPath).Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])
            .Should().Equal("{\"type\":\"run-started\"", "{\"type\":\"case-finished\"", "{\"type\":\"run-ended\"");
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
    public void A_second_writer_is_refused()
    {
        using var writer = new JournalWriter(_folder.Path);

        FluentActions.Invoking(() => new JournalWriter(_folder.Path)).Should().Throw<IOException>();
    }

    [Fact]
    public void A_torn_last_line_is_left_out_and_said()
    {
        Write(Sample.Start, new CaseStarted(Sample.CaseId, AttemptCause.First, Sample.Noon));
        File.AppendAllText(JournalPath, "{\"type\":\"case-fin");

        var journal = JournalReader.Read(_folder.Path);

        journal.Records.Should().HaveCount(2);
        journal.Notes.Should().Equal("Line 3 of the journal is torn (17 characters, no end of line) and was left out: the run was killed while writing it.");
    }

    [Theory]
    [InlineData("{\"type\":\"case-fin\n", "*line 2: *'{\"type\":\"case-fin' is not a journal record of this version of the suite*")]
    [InlineData("{\"type\":\"case-started\",\"id\":\"x\"}\n", "*line 2: *'at'*")]
    [InlineData("{\"type\":\"case-started\",\"id\":null,\"at\":\"2026-03-01T12:00:00Z\"}\n", "*line 2: *'id'*")]
    [InlineData("\n", "*line 2: *'' is not a journal record*")]
    public void A_whole_line_that_is_no_record_is_refused_with_its_number(string line, string sentence)
    {
        Write(Sample.Start);
        File.AppendAllText(JournalPath, line);

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage(sentence);
    }

    [Fact]
    public void A_journal_that_does_not_begin_with_the_run_is_refused()
    {
        Write(Sample.Pass);

        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FormatException>().WithMessage("*must begin with its only run-started record*");
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
