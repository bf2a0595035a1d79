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

    /// <summary>Its result as <c>--strict</c> has it: levels Q and X count too.</summary>
    public RunResult OfAllLevels()
    {
        var journal = JournalReader.Read(Folder);
        return RunResult.From(journal with { Start = journal.Start with { Strict = true } });
    }

    public static async Task<WholeRun> MakeOrFindAsync()
    {
        if (Found() is { } folder)
            return new WholeRun(folder, null);
        var made = new HilRun();
        await made.EndAsync();
        return new WholeRun(made.Folder, made);
    }

    public void Dispose() => _made?.Dispose();

    private static string? Found()
    {
        try
        {
            var last = FormerRun.Latest(Repository.Runs, Repository.DefaultRig);
            return Fits(JournalReader.Read(last)) && File.Exists(RunFolder.Seal(last)) && RunCheck.Of(last).Damages.Count is 0 ? last : null;
        }
        catch (Exception other) when (other is ConfigurationException or FormatException)
        {
            return null;   // there is none, or suite, device or statement have changed since
        }
    }

    private static bool Fits(Journal journal) =>
        journal is { Start: { Partial: false } start, End.Outcome: RunOutcome.Completed }
        && TimeProvider.System.GetUtcNow() - start.StartedAt < Recent
        && RunSettings.Resume(start) is not null;
}
