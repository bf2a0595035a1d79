using Conformance.Fixtures;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary><c>hil run</c>, the outer half: checks what the user gave, runs the bench in namespaces, writes the reports.</summary>
internal static class RunCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    public const string Inner = "bench";

    public static async Task<int> RunAsync(RunOptions options)
    {
        var settings = RunSettings.Read(options);
        MakeFolder(options.RunFolder);
        using var holder = new RunHolder(options.RunId);
        Console.WriteLine($"Run {options.RunId}: {settings.Plan.Count(planned => planned.Runs)} of {settings.Plan.Count} test cases, seed {options.Seed}");
        return await InsideAsync(
            options.RunFolder,
            [
                "--rig", options.RigPath, "--features", options.FeaturesFolder, "--seed", $"{options.Seed}", "--out", options.RunsFolder, "--id", options.RunId,
                "--mode", options.Mode.Word(), .. options.Strict ? ["--strict"] : Array.Empty<string>(), .. options.Only.SelectMany(id => new[] { "--only", id }),
            ]);
    }

    /// <summary>Goes on with a run that was killed, interrupted, or lost its bench; when nothing is left to do, reports it.</summary>
    /// <exception cref="ConfigurationException">Rig or suite are not what the run was begun with.</exception>
    /// <exception cref="RunHeldException">Another command has the run in hand.</exception>
    public static async Task<int> ResumeAsync(string runFolder)
    {
        var folder = Path.GetFullPath(runFolder);
        using var holder = new RunHolder(JournalReader.Read(folder).Start.RunId);
        var journal = JournalReader.Read(folder);
        var left = Ledger.LeftOf(journal);
        if (left.Count is 0 && journal.End is { Outcome: RunOutcome.Completed })
        {
            Console.WriteLine($"Run {journal.Start.RunId} is complete: nothing is left to run.");
            return await ReportedAsync(folder);
        }

        RunSettings.Resume(journal.Start);
        Console.WriteLine($"Run {journal.Start.RunId} goes on: {left.Count} of {journal.Start.Plan.Count} test cases are left, seed {journal.Start.Seed}");
        return await InsideAsync(folder, ["--resume", folder]);
    }

    /// <summary>Writes the reports of a finished run from its journal, and says how it ended.</summary>
    /// <exception cref="RunHeldException">Another command has the run in hand.</exception>
    public static async Task<int> ReportAsync(string runFolder)
    {
        using var holder = new RunHolder(JournalReader.Read(runFolder).Start.RunId);
        return await ReportedAsync(runFolder);
    }

    private static async Task<int> ReportedAsync(string runFolder)
    {
        RunResult result;
        try
        {
            result = await HandOver.TakeAsync(() => RunReports.Write(runFolder));
        }
        catch (IOException cause)
        {
            throw new RigException($"The reports could not be written: {cause.Message} The journal is kept. Make room, then './run-hil.sh report {runFolder}', or go on with --resume.", cause);
        }

        Console.WriteLine();
        Console.WriteLine(RunSummary.Of(result, Terminal.OfStandardOutput()));
        return (int)result.ExitCode;
    }

    private static async Task<int> InsideAsync(string runFolder, IReadOnlyList<string> arguments)
    {
        using var signals = new StopSignals();
        var ended = await Enclosure.RunAsync([Inner, .. arguments], signals.Token);

        if (signals.Token.IsCancellationRequested && !File.Exists(RunFolder.Journal(runFolder)))
            return (int)ExitCode.Incomplete;   // stopped before the first record: there is nothing to report
        if (!File.Exists(RunFolder.Journal(runFolder)))
            throw new RigException($"The run did not begin (code {ended}); the reason stands above, and logs are in '{Path.Combine(runFolder, "logs")}'.");

        var code = await ReportedAsync(runFolder);
        var broke = ended is not 0 && !signals.Token.IsCancellationRequested;
        return broke && code is (int)ExitCode.Incomplete ? (int)ExitCode.RigOrSuiteError : code;
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The run's folder cannot be made: {cause.Message} Name another place with --out.", cause);
        }

        if (File.Exists(RunFolder.Journal(folder)))
            throw new ConfigurationException($"'{folder}' holds a run already. Go on with it by --resume, or start one with another id.");
    }
}
