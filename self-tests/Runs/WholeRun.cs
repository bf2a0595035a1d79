using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Runs;

/// <summary>A run of the whole suite on the reference device: the last one of the past hour, where it is of this very suite and device, else a new one.</summary>
internal sealed class WholeRun : IDisposable
{
    private static readonly TimeSpan Recent = TimeSpan.FromHours(1);

    private readonly HilRun? _made;

    private WholeRun(string folder, HilRun? made) => (Folder, _made) = (folder, made);

    public string Folder { get; }

    /// <summary>What the run said, where it was made here; else what it was taken for.</summary>
    public string Output => _made?.Output ?? $"{Folder} was found";

    public RunResult Result => RunResult.From(JournalReader.Read(Folder));

    public static async Task<WholeRun> MakeOrFindAsync()
    {
        if (Found() is { } folder)
            return new WholeRun(folder, null);
        var made = new HilRun();
        await made.EndAsync();
        return new WholeRun(made.Folder, made);
    }

    public void Dispose() => _made?.Dispose();

    // names of run folders begin with their time
    private static string? Found() => Directory.Exists(Repository.Runs)
        ? Directory.GetDirectories(Repository.Runs).OrderDescending(StringComparer.Ordinal).Where(folder => File.Exists(RunFolder.Seal(folder))).Take(1).FirstOrDefault(Fits)
        : null;

    private static bool Fits(string folder)
    {
        try
        {
            var journal = JournalReader.Read(folder);
            return journal is { Start: { Partial: false } start, End.Outcome: RunOutcome.Completed }
                && start.Rig.File == Repository.DefaultRig
                && TimeProvider.System.GetUtcNow() - start.StartedAt < Recent
                && RunSettings.Resume(start) is not null
                && RunCheck.Of(folder).Damages.Count is 0;
        }
        catch (Exception other) when (other is ConfigurationException or FormatException)
        {
            return false;   // suite, device or statement have changed since, or the journal is of another version
        }
    }
}
