using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Reports;

public sealed class JournalWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string JournalPath => Path.Combine(_folder.Path, "journal.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_writer_is_refused_while_the_first_is_at_work()
    {
        using var writer = new JournalWriter(_folder.Path);
        writer.Append(Sample.Start);

        FluentActions.Invoking(() => new JournalWriter(_folder.Path)).Should().Throw<IOException>()
            .WithMessage("'*journal.lock' is held by another program: the run in '*' is still being written. Wait until it ends, or end it.");
        FluentActions.Invoking(() => JournalWriter.Continue(_folder.Path)).Should().Throw<IOException>().WithMessage("*is held by another program*");
        writer.Append(Sample.Pass);
    }

    [Fact]
    public void A_journal_that_is_there_is_not_begun_again()
    {
        Write(Sample.Start);

        FluentActions.Invoking(() => new JournalWriter(_folder.Path)).Should().Throw<IOException>();

        JournalWriter.Continue(_folder.Path).Writer.Dispose();   // who is refused holds nothing
        JournalReader.Read(_folder.Path).Records.Should().ContainSingle();
    }

    [Fact]
    public void A_lock_that_a_killed_writer_left_hinders_nobody()
    {
        Write(Sample.Start);

        using (var writer = JournalWriter.Continue(_folder.Path).Writer)
            writer.Append(Sample.Completed);

        new FileInfo(Path.Combine(_folder.Path, "journal.lock")).Should().Match<FileInfo>(file => file.Exists && file.Length == 0, "all who wait must wait for the same file");
    }

    [Fact]
    public void Of_many_who_wait_one_writes_at_a_time()
    {
        Write(Sample.Start);
        var (inside, most) = (0, 0);

        Parallel.For(0, 4, _ =>
        {
            for (var left = 300; left > 0;)
            {
                try
                {
                    using var writer = JournalWriter.Continue(_folder.Path).Writer;
                    most = Math.Max(most, Interlocked.Increment(ref inside));
                    Interlocked.Decrement(ref inside);
                    left--;
                }
                catch (RunHeldException)
                {
                    Thread.Yield();
                }
            }
        });

        most.Should().Be(1);
    }

    [Fact]
    public void Records_from_many_threads_make_one_chain()
    {
        using (var writer = new JournalWriter(_folder.Path))
        {
            writer.Append(Sample.Start);
            Parallel.For(0, 100, number => writer.Append(Sample.Pass with { DurationMs = number }));
        }

        JournalReader.Read(_folder.Path).Records.OfType<CaseFinished>().Select(record => (int)record.DurationMs).Should().BeEquivalentTo(Enumerable.Range(0, 100));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"at\":\"2026-03-01T12:00:00+00:00\",\"ca")]
    public void A_journal_goes_on_after_its_last_whole_line(string torn)
    {
        Write(Sample.Start, Sample.Pass);
        File.AppendAllText(JournalPath, torn);

        var (writer, soFar) = JournalWriter.Continue(_folder.Path);
        using (writer)
        {
            soFar.Records.Should().HaveCount(2);
            writer.Append(new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"));
            writer.Append(Sample.Completed);
        }

        var journal = JournalReader.Read(_folder.Path);
        journal.Records.Select(record => record.GetType()).Should().Equal(typeof(RunStarted), typeof(CaseFinished), typeof(RunResumed), typeof(RunEnded));
        journal.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_journal_that_was_cut_at_any_byte_keeps_its_whole_lines_and_goes_on()
    {
        Write(Sample.Start, Sample.Completed with { Reason = "é 漢 😀" });
        var whole = File.ReadAllBytes(JournalPath);
        var first = whole.AsSpan().IndexOf((byte)'\n') + 1;

        for (var length = first; length < whole.Length; length++)
        {
            File.WriteAllBytes(JournalPath, whole[..length]);
            using (var writer = JournalWriter.Continue(_folder.Path).Writer)
                writer.Append(new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"));

            JournalReader.Read(_folder.Path).Records.Should().HaveCount(whole.AsSpan(0, length).Count((byte)'\n') + 1, "it was cut after {0} bytes", length);
        }
    }

    [Fact]
    public void A_journal_that_was_changed_does_not_go_on()
    {
        Write(Sample.Start, Sample.Pass);
        File.WriteAllText(JournalPath, File.ReadAllText(JournalPath).Replace("1234.5", "1234.6", StringComparison.Ordinal));
        var before = File.ReadAllBytes(JournalPath);

        FluentActions.Invoking(() => JournalWriter.Continue(_folder.Path)).Should().Throw<FormatException>().WithMessage("*journal.jsonl, line 2, bytes *");

        File.ReadAllBytes(JournalPath).Should().Equal(before);
    }

    [Fact]
    public void There_is_nothing_to_go_on_with_in_an_empty_folder()
    {
        FluentActions.Invoking(() => JournalWriter.Continue(_folder.Path)).Should().Throw<FormatException>().WithMessage("*journal.jsonl' is not there*");

        Directory.EnumerateFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_number_that_JSON_cannot_hold_is_refused_and_the_journal_stays_as_it_was()
    {
        using var writer = new JournalWriter(_folder.Path);

        FluentActions.Invoking(() => writer.Append(Sample.Start with { Seed = long.MaxValue })).Should().Throw<FormatException>().WithMessage("*9223372036854775807 would become*");

        new FileInfo(JournalPath).Length.Should().Be(0);
    }

    [Fact]
    public async Task A_full_disk_leaves_no_broken_line_and_the_journal_goes_on_when_there_is_room_again()
    {
        await Tool.RunAsync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", _folder.Path]);
        try
        {
            using var writer = new JournalWriter(_folder.Path);
            writer.Append(Sample.Start);
            var filler = Path.Combine(_folder.Path, "filler");
            File.WriteAllBytes(filler, new byte[40 * 1024]);
            var large = Sample.Fail with { Reason = new string('x', 40 * 1024) };
            var before = File.ReadAllBytes(JournalPath);

            FluentActions.Invoking(() => writer.Append(large)).Should().Throw<IOException>("the disk is full");
            File.ReadAllBytes(JournalPath).Should().Equal(before);
            FluentActions.Invoking(() => EvidenceFile.Write(_folder.Path, [new EvidenceRecord(1, 0, 'C', "RESET", new string('x', 40 * 1024), new Dictionary<string, string>())])).Should().Throw<IOException>();
            Directory.EnumerateFiles(Path.Combine(_folder.Path, "evidence")).Should().BeEmpty();

            File.Delete(filler);
            writer.Append(large);
            JournalReader.Read(_folder.Path).Records.Should().HaveCount(2);
        }
        finally
        {
            await Tool.RunAsync("umount", ["--lazy", _folder.Path]);
        }
    }

    private void Write(params JournalRecord[] records)
    {
        using var writer = new JournalWriter(_folder.Path);
        foreach (var record in records)
            writer.Append(record);
    }
}
