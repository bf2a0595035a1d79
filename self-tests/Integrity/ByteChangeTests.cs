using Conformance.Reports.Integrity;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Integrity;

/// <summary>No single byte of a run folder can be changed unseen.</summary>
/// <remarks>With <c>HIL_CHANGE_RUN</c> naming the folder of a sealed run, a copy of that is changed instead of the made-up one.</remarks>
public sealed class ByteChangeTests(ITestOutputHelper output) : IDisposable
{
    private const int Changes = 200;
    private const int Seed = 20260301;

    private readonly SampleFolder _run = Folder();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_change_in_a_sealed_run_is_found() => CheckAllFound();

    [Fact]
    public void Every_change_in_journal_and_evidence_of_an_unsealed_run_is_found()
    {
        foreach (var name in Directory.GetFileSystemEntries(_run.Path).Select(Path.GetFileName).Except(["journal.jsonl", "evidence"]))
            Remove(_run.File(name!));

        CheckAllFound();
    }

    private void CheckAllFound()
    {
        RunCheck.Of(_run.Path).Damages.Should().BeEmpty("the check would be blind if it found something in a whole run");
        var changes = new ByteChanges(_run.Path, Seed);

        var (made, missed) = changes.Try(Math.Max(Changes, changes.Files.Count), () => RunCheck.Of(_run.Path).Damages.Count > 0);

        output.WriteLine($"{made - missed.Count} of {made} changed bytes found, in {changes.Files.Count} files of {changes.Files.Sum(file => file.Length)} bytes together");
        missed.Should().BeEmpty();
        made.Should().BeGreaterThanOrEqualTo(Changes);
    }

    private static SampleFolder Folder() =>
        Environment.GetEnvironmentVariable("HIL_CHANGE_RUN") is { Length: > 0 } run ? SampleFolder.CopyOf(run) : SampleFolder.Sealed();

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}
