using Conformance.Reports.Records;

namespace Conformance.SelfTests.Integrity;

public sealed class VerifyTests
{
    [Fact]
    public void A_run_that_is_sealed_and_untouched_gives_0_and_says_what_was_checked()
    {
        using var run = SampleFolder.Sealed();

        var (code, said) = run.Verify();

        code.Should().Be(0);
        said.Should().Be($"{JournalReader.Read(run.Path).Records.Count} records, 1 evidence files, 9 sealed files; journal head {JournalReader.Read(run.Path).Head}\nSealed and untouched.\n");
    }

    [Fact]
    public void A_changed_run_gives_1_and_tells_every_finding_the_first_place_of_the_journal_first()
    {
        using var run = SampleFolder.Sealed();
        File.AppendAllText(run.File("report.html"), " ");
        File.AppendAllText(run.File(run.Evidence), " ");
        File.WriteAllText(run.File("journal.jsonl"), File.ReadAllText(run.File("journal.jsonl")).Replace("pcscd ended", "pcscd ENDED", StringComparison.Ordinal));

        var places = File.ReadLines(run.File("journal.jsonl")).Index().Where(line => line.Item.Contains("pcscd ENDED", StringComparison.Ordinal)).Select(line => $"journal.jsonl, line {line.Index + 1}, bytes ").ToList();

        var (code, said) = run.Verify();

        code.Should().Be(1);
        said.Split('\n').Should().SatisfyRespectively(
            line => line.Should().Contain(" records, "),
            line => line.Should().StartWith(places[0]),
            line => line.Should().StartWith(places[1]),
            line => line.Should().StartWith(places[2]),
            line => line.Should().StartWith("evidence/").And.Contain("which must be its name"),
            line => line.Should().StartWith("evidence/").And.Contain("line 4 of the journal says"),
            line => line.Should().StartWith("report.html: "),
            line => line.Should().Be("Changed: 6 findings, above. Restore the whole run folder."),
            line => line.Should().BeEmpty());
    }

    [Fact]
    public void A_run_that_ended_and_has_no_seal_gives_2_and_says_that_somebody_may_have_taken_it_away()
    {
        using var run = SampleFolder.Sealed();
        File.Delete(run.File("SHA256SUMS"));
        File.AppendAllText(run.File("report.html"), "better");

        var (code, said) = run.Verify();

        code.Should().Be(2);
        said.Split('\n')[1].Should().Be(
            "Not sealed: the run ended, and its seal was taken away, or its reports were never finished. Journal and evidence agree; reports and logs are not covered. 'report' makes the reports and seals.");
    }

    [Fact]
    public void A_journal_that_was_cut_at_the_end_of_a_line_gives_2_and_says_what_is_missing()
    {
        using var run = SampleFolder.Unsealed();
        File.WriteAllLines(run.File("journal.jsonl"), File.ReadAllLines(run.File("journal.jsonl"))[..2]);

        var (code, said) = run.Verify();

        code.Should().Be(2);
        said.Split('\n')[1..].Should().Equal(
            "note: No record of the journal refers to 1 of the evidence files: the run was killed before it wrote the record, or the journal lost its last lines.",
            "Not sealed: the run was killed, or still runs, or its journal lost its last lines. Journal and evidence agree; reports and logs are not covered. 'run --resume' goes on with a killed run, 'report' seals it as it is.",
            "");
    }

    [Fact]
    public void A_torn_last_line_of_a_run_without_a_seal_gives_2_and_is_said()
    {
        using var run = SampleFolder.Unsealed();
        File.AppendAllText(run.File("journal.jsonl"), "{\"at\":\"2026");

        run.Verify().Should().Match<(int Code, string Said)>(answer => answer.Code == 2 && answer.Said.Contains($"note: Line {JournalReader.Read(run.Path).Records.Count + 1} of the journal is torn (11 bytes, no end of line)"));
    }

    [Fact]
    public void A_last_line_that_was_torn_after_the_seal_gives_1()
    {
        using var run = SampleFolder.Sealed();
        using (var journal = File.OpenWrite(run.File("journal.jsonl")))
            journal.SetLength(journal.Length - 1);

        run.Verify().Should().Match<(int Code, string Said)>(answer => answer.Code == 1 && answer.Said.Contains("is torn") && answer.Said.Contains("journal.jsonl: the file has"));
    }

    [Fact]
    public void A_run_that_was_sealed_with_a_torn_last_line_is_untouched()
    {
        using var run = SampleFolder.Unsealed();
        File.AppendAllText(run.File("journal.jsonl"), "{");
        Conformance.Reports.Writers.RunReports.Write(run.Path);

        run.Verify().Code.Should().Be(0);
    }

    [Fact]
    public void A_folder_that_holds_no_run_is_refused()
    {
        using var run = SampleFolder.Unsealed();
        File.Delete(run.File("journal.jsonl"));

        FluentActions.Invoking(() => run.Verify()).Should().Throw<FormatException>().WithMessage("*journal.jsonl' is not there*");
    }

    [Fact]
    public void A_run_that_was_killed_before_its_first_record_is_refused()
    {
        using var run = SampleFolder.Unsealed();
        File.WriteAllText(run.File("journal.jsonl"), "{\"at\"");

        FluentActions.Invoking(() => run.Verify()).Should().Throw<FormatException>().WithMessage("*holds no whole line: the run ended before it began*");
    }
}
