using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Integrity;

/// <summary>Reports are made of what was sealed and of nothing else.</summary>
public sealed class SealTests
{
    private const string Other = "0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public void Reports_that_were_changed_or_are_gone_are_made_again_and_the_run_is_sealed_again()
    {
        using var run = SampleFolder.Sealed();
        var before = File.ReadAllText(run.File("SHA256SUMS"));
        File.AppendAllText(run.File("report.html"), "better");
        File.Delete(run.File("junit.xml"));

        RunReports.Write(run.Path);

        run.Verify().Code.Should().Be(0);
        File.ReadAllText(run.File("SHA256SUMS")).Should().Be(before, "the reports are made from the same journal");
    }

    [Theory]
    [InlineData("journal.jsonl", "*'* was changed after it was sealed. journal.jsonl: the file has * bytes*. Restore the whole run folder.")]
    [InlineData("logs/test-host.log", "*logs/test-host.log: the file has * bytes*")]
    [InlineData("evidence", "*evidence/*: the file has * bytes*")]
    [InlineData("SHA256SUMS", "*SHA256SUMS, line *")]
    public void No_report_is_made_of_what_was_changed_since_the_seal(string name, string sentence)
    {
        using var run = SampleFolder.Sealed();
        File.AppendAllText(run.File(name is "evidence" ? run.Evidence : name), "{");
        var report = File.GetLastWriteTimeUtc(run.File("report.html"));

        FluentActions.Invoking(() => RunReports.Write(run.Path)).Should().Throw<FormatException>().WithMessage(sentence);

        File.GetLastWriteTimeUtc(run.File("report.html")).Should().Be(report);
    }

    [Fact]
    public void No_report_is_made_of_a_run_that_is_still_being_written()
    {
        using var run = SampleFolder.Unsealed();
        using var writer = JournalWriter.Continue(run.Path).Writer;

        FluentActions.Invoking(() => RunReports.Write(run.Path)).Should().Throw<FormatException>().WithMessage("*is still being written. Wait until it ends, or end it.");
    }

    [Fact]
    public void What_killed_writers_left_half_written_goes_before_the_seal_comes()
    {
        using var run = SampleFolder.Unsealed();
        File.WriteAllText(run.File($"evidence/{Other}.part"), "half");
        File.WriteAllText(run.File("SHA256SUMS.part"), "half");
        Directory.CreateDirectory(run.File("devices/rig-0-device"));
        File.WriteAllText(run.File("devices/rig-0-device/device.db"), "what a device had stored");
        Directory.CreateDirectory(run.File("logs/started/nothing"));
        run.Verify().Code.Should().Be(2, "half a file under no final name is no damage");

        RunReports.Write(run.Path);

        run.Verify().Code.Should().Be(0);
        Directory.EnumerateFileSystemEntries(run.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(run.Path, path)).Should().BeEquivalentTo(
            "evidence", run.Evidence, "logs", "logs/pcscd.log", "logs/test-host.log", "journal.jsonl", "journal.lock", "junit.xml", "apdu.pcapng", "dm.har", "report.html", "SHA256SUMS");
    }

    [Fact]
    public void A_file_that_the_seal_cannot_name_is_refused()
    {
        using var run = SampleFolder.Unsealed();
        File.WriteAllText(run.File("two\nlines"), "");

        FluentActions.Invoking(() => RunSeal.Write(run.Path)).Should().Throw<FormatException>().WithMessage("*two lines: its name has control characters or a backslash*");
    }

    [Fact]
    public void The_seal_comes_off_only_when_it_holds()
    {
        using var run = SampleFolder.Sealed();
        File.AppendAllText(run.File("logs/pcscd.log"), "more");

        FluentActions.Invoking(() => RunSeal.Remove(run.Path)).Should().Throw<FormatException>().WithMessage("*logs/pcscd.log*");

        RunSeal.IsOn(run.Path).Should().BeTrue();
    }

    [Fact]
    public void A_seal_with_other_digits_is_told() =>
        ChangeSeal(lines => [lines[0].ToUpperInvariant(), .. lines[1..]], "SHA256SUMS, line 1, bytes 0 to *: the line is not 64 lower-case hexadecimal digits*");

    [Fact]
    public void A_seal_in_another_order_is_told() =>
        ChangeSeal(lines => [lines[1], lines[0], .. lines[2..]], "SHA256SUMS, line 2, bytes *: 'apdu.pcapng' does not come after the path before it in ordinal order");

    [Fact]
    public void A_seal_that_names_a_file_twice_is_told() =>
        ChangeSeal(lines => [lines[0], .. lines], "SHA256SUMS, line 2, bytes *: 'apdu.pcapng' does not come after the path before it in ordinal order");

    [Fact]
    public void A_seal_that_names_a_file_by_a_way_round_is_told() =>
        ChangeSeal(lines => [.. lines.Select(line => line.Replace("  ", "  ./", StringComparison.Ordinal))], "./*: the file is not there, and SHA256SUMS names it");

    private static void ChangeSeal(Func<string[], string[]> change, string sentence)
    {
        using var run = SampleFolder.Sealed();
        File.WriteAllText(run.File("SHA256SUMS"), string.Concat(change(File.ReadAllLines(run.File("SHA256SUMS"))).Select(line => line + "\n")));

        run.FirstDamage.Should().Match(sentence);
        run.Verify().Code.Should().Be(1);
    }
}
