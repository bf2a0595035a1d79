using Conformance.Fixtures;
using Conformance.Fixtures.Rig;
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

    public static Task<int> RunAsync(RunOptions options)
    {
        var settings = RunSettings.Read(options);
        MakeFolder(options.RunFolder);
        Console.WriteLine($"Run {options.RunId}: {settings.Plan.Count(planned => planned.Runs)} of {settings.Plan.Count} test cases, seed {options.Seed}");
        return InsideAsync(
            options.RunFolder,
            [
                "--rig", options.RigPath, "--features", options.FeaturesFolder, "--seed", $"{options.Seed}", "--out", options.RunsFolder, "--id", options.RunId,
                "--mode", options.Mode.Word(), .. options.Strict ? ["--strict"] : Array.Empty<string>(), .. options.Only.SelectMany(id => new[] { "--only", id }),
            ]);
    }

    /// <summary>Goes on with a run that was killed, interrupted, or lost its bench; when nothing is left to do, reports it.</summary>
    /// <exception cref="ConfigurationException">Rig or suite are not what the run was begun with.</exception>
    public static Task<int> ResumeAsync(string runFolder)
    {
        var journal = JournalReader.Read(runFolder);
        var settings = RunSettings.Resume(journal.Start);
        var left = Ledger.Left(settings.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id), [.. journal.Records, new RunResumed(default)]);
        Console.WriteLine($"Run {journal.Start.RunId} goes on: {left.Count} of {settings.Plan.Count} test cases are left, seed {journal.Start.Seed}");
        return left.Count is 0 && journal.End is { Outcome: RunOutcome.Completed }
            ? Task.FromResult(Report(runFolder))
            : InsideAsync(Path.GetFullPath(runFolder), ["--resume", Path.GetFullPath(runFolder)]);
    }

    /// <summary>Writes the reports of a finished run from its journal, and says how it ended.</summary>
    public static int Report(string runFolder)
    {
        RunResult result;
        try
        {
            result = RunReports.Write(runFolder);
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
        RigDescription.Delete(runFolder);   // where the inner half was killed, the control port's token is still in it

        if (signals.Token.IsCancellationRequested && !File.Exists(RunFolder.Journal(runFolder)))
            return (int)ExitCode.Incomplete;   // stopped before the first record: there is nothing to report
        if (!File.Exists(RunFolder.Journal(runFolder)))
            throw new RigException($"The run did not begin (code {ended}); the reason stands above, and logs are in '{Path.Combine(runFolder, "logs")}'.");
        return Report(runFolder);
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
    }
}
