using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Integrity;

/// <summary>Run folders as users name them, and as they may or may not read them.</summary>
public sealed class VerifyAsUserTests
{
    [Theory]
    [InlineData("run/")]
    [InlineData("./run/.")]
    [InlineData("link")]
    [InlineData("link/")]
    public async Task A_run_folder_may_be_named_in_any_way(string way)
    {
        using var run = SampleFolder.Sealed();
        using var place = new Reports.TemporaryFolder();
        foreach (var name in new[] { "run", "link" })
            Directory.CreateSymbolicLink(Path.Combine(place.Path, name), run.Path);

        foreach (var command in new[] { "verify", "report", "verify" })
        {
            var (_, said) = await Tool.RunAsync("env", ["-C", place.Path, Hil, command, way]);
            said.Should().Match(command is "verify" ? "*\nSealed and untouched.\n" : "*passed*failed*skipped*");
        }
    }

    [Theory]
    [InlineData("evidence", "evidence/*: it cannot be read: Access to the path '*' is denied\nChanged: 1 finding, above. Restore the whole run folder.\n")]
    [InlineData("report.html", "report.html: it cannot be read: *denied\nChanged: 1 finding, *")]
    [InlineData("journal.jsonl", "journal.jsonl: it cannot be read: *denied\n*Changed: *")]
    [InlineData("SHA256SUMS", "SHA256SUMS: it cannot be read: *denied\nChanged: 1 finding, *")]
    [InlineData("logs/", "logs: the folder cannot be read: *denied\nChanged: 1 finding, *")]
    public async Task What_may_not_be_read_is_told(string name, string finding)
    {
        using var run = SampleFolder.Sealed();
        var path = run.File(name is "evidence" ? run.Evidence : name);
        await ChangeModeAsync("000", path);

        var (code, said) = await UnprivilegedAsync("verify", run.Path);

        await ChangeModeAsync("700", path);
        code.Should().Be(1, said);
        said.Should().Match($"* records, *\n{finding}");
    }

    [Theory]
    [InlineData("verify", "'*' cannot be looked into: '*SHA256SUMS': Permission denied. Name a run folder that you may read.\n")]
    [InlineData("report", "'*journal.jsonl' is not there. Name a run folder that './run-hil.sh' has written.\n")]
    public async Task A_folder_that_may_not_be_looked_into_is_refused(string command, string sentence)
    {
        using var run = SampleFolder.Sealed();
        await ChangeModeAsync("000", run.Path);

        var (code, said) = await UnprivilegedAsync(command, run.Path);

        code.Should().Be(4, said);
        said.Should().Match(sentence);
    }

    [Fact]
    public async Task No_report_is_made_in_a_folder_that_may_not_be_written_to()
    {
        using var run = SampleFolder.Sealed();
        File.Delete(run.File("journal.lock"));
        await ChangeModeAsync("500", run.Path);

        var (code, said) = await UnprivilegedAsync("report", run.Path);

        code.Should().Be(4, said);
        said.Should().Match("'*journal.lock' cannot be written: Access to the path '*' is denied. Work as the folder's owner, or on a copy.\n");
    }

    /// <summary>As somebody who is no administrator: file modes count.</summary>
    private static Task<(int ExitCode, string Output)> UnprivilegedAsync(string command, string runFolder) =>
        Tool.RunAsync("setpriv", ["--bounding-set=-all", "--inh-caps=-all", Hil, command, runFolder]);

    private static async Task ChangeModeAsync(string mode, string path) => (await Tool.RunAsync("chmod", [mode, path])).Should().Be((0, ""));

    private static string Hil => Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");
}
