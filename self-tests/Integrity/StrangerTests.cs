using Conformance.Reports.Writers;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Integrity;

/// <summary>Things in a run folder that no run puts there: links, pipes, empty folders, names that pass for others.</summary>
public sealed class StrangerTests : IDisposable
{
    private const string NotAFile = "a pipe, a socket or a device, and a run folder holds files and folders alone";

    private readonly SampleFolder _run = SampleFolder.Sealed();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("logs\\pcscd.log")]
    [InlineData("evidence\\other")]
    public async Task A_name_with_a_backslash_hides_behind_no_other(string name)
    {
        await MakeAsync("touch", name);

        _run.OnlyDamage.Should().Be($"{name}: SHA256SUMS does not name the file: it came after the run was sealed");
    }

    [Fact]
    public async Task A_name_that_is_no_UTF_8_hides_behind_no_other()
    {
        (await Tool.RunAsync("sh", ["-c", "touch \"$0/logs/$(printf '\\351')\"", _run.Path])).Should().Be((0, ""));

        var told = _run.OnlyDamage;
        (await Tool.RunAsync("rm", ["-r", _run.File("logs")])).Should().Be((0, ""));   // .NET cannot name it

        told.Should().Be("logs/\ufffd: its name is not UTF-8, so it cannot be told from others");
    }

    [Fact]
    public void An_empty_folder_that_came_afterwards_is_told()
    {
        Directory.CreateDirectory(_run.File("logs/a/b"));

        _run.OnlyDamage.Should().Be("logs/a/b: the folder is empty, and there was no empty one when the run was sealed");
    }

    [Fact]
    public void A_lock_that_holds_something_is_told_and_no_report_is_made()
    {
        File.WriteAllText(_run.File("journal.lock"), "note");

        _run.OnlyDamage.Should().Match("journal.lock: the file has 4 bytes and the SHA-256 *, and SHA256SUMS says *");
        Report.Should().Throw<FormatException>().WithMessage("'*journal.lock' must be an empty file, and it is not: the folder was changed. Restore the whole run folder.");
        File.ReadAllText(_run.File("journal.lock")).Should().Be("note");
    }

    [Theory]
    [InlineData("evidence")]
    [InlineData("logs")]
    [InlineData("report.html")]
    [InlineData("journal.jsonl")]
    [InlineData("journal.lock")]
    [InlineData("SHA256SUMS")]
    public void What_was_replaced_by_a_link_to_a_copy_is_told_once(string name)
    {
        using var copy = SampleFolder.CopyOf(_run.Path);
        Remove(name);
        File.CreateSymbolicLink(_run.File(name), copy.File(name));

        _run.OnlyDamage.Should().Be($"{name}: it is a symbolic link, and a run folder holds files and folders alone");
        Report.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("loop", ".")]
    [InlineData("logs/dangling", "nowhere")]
    [InlineData("evidence/dangling", "nowhere")]
    [InlineData("evidence/log", "../logs/pcscd.log")]
    public void A_link_that_came_afterwards_is_told_and_not_followed(string name, string target)
    {
        File.CreateSymbolicLink(_run.File(name), target);

        _run.OnlyDamage.Should().Be($"{name}: it is a symbolic link, and a run folder holds files and folders alone");
    }

    [Theory]
    [InlineData("evidence/pipe")]
    [InlineData("logs/pcscd.log")]
    [InlineData("report.html")]
    [InlineData("journal.jsonl")]
    [InlineData("journal.lock")]
    [InlineData("SHA256SUMS")]
    public async Task A_pipe_is_told_and_keeps_nobody_waiting(string name)
    {
        Remove(name);
        await MakeAsync("mkfifo", name);

        _run.OnlyDamage.Should().Be($"{name}: it is {NotAFile}");
        Report.Should().Throw<FormatException>();
    }

    [Fact]
    public async Task Evidence_that_is_a_pipe_is_told_without_a_seal_too_and_no_report_is_made()
    {
        var evidence = _run.Evidence;
        Remove("SHA256SUMS");
        Remove(evidence);
        await MakeAsync("mkfifo", evidence);

        _run.OnlyDamage.Should().Be($"{evidence}: it is {NotAFile}");
        _run.Verify().Code.Should().Be(1);
        Report.Should().Throw<FormatException>().WithMessage($"'*' cannot be sealed. {evidence}: it is {NotAFile}. Rename it or take it away, then make the reports again.");
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_told()
    {
        Remove("SHA256SUMS");
        Directory.CreateDirectory(_run.File("SHA256SUMS"));

        _run.OnlyDamage.Should().Be("SHA256SUMS: it is a folder, and a file belongs there");
    }

    [Fact]
    public async Task No_report_is_written_over_the_old_one_when_the_folder_cannot_be_sealed()
    {
        await MakeAsync("touch", "a\\b");
        File.AppendAllText(_run.File("report.html"), "old");

        Report.Should().Throw<FormatException>().WithMessage("'*' cannot be sealed. a\\b: its name has control characters or a backslash. Rename it or take it away, then make the reports again.");

        File.ReadAllText(_run.File("report.html")).Should().EndWith("old");
    }

    private Func<object> Report => () => RunReports.Write(_run.Path);

    private void Remove(string name)
    {
        if (Directory.Exists(_run.File(name)))
            Directory.Delete(_run.File(name), recursive: true);
        else
            File.Delete(_run.File(name));
    }

    private async Task MakeAsync(string program, string name) => (await Tool.RunAsync(program, [_run.File(name)])).Should().Be((0, ""));
}
