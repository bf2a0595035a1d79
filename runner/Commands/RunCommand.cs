using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
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
        Console.WriteLine($"Run {options.RunId}: {settings.Plan.Count(planned => planned.Runs)} of {settings.Plan.Count} test cases, seed {options.Seed}");

        using var signals = new StopSignals();
        var ended = await Enclosure.RunAsync(InnerArguments(options), signals.Token);

        if (signals.Token.IsCancellationRequested && !File.Exists(RunFolder.Journal(options.RunFolder)))
            return (int)ExitCode.Incomplete;   // stopped before the first record: there is nothing to report
        if (!File.Exists(RunFolder.Journal(options.RunFolder)))
            throw new RigException($"The run did not begin (code {ended}); the reason stands above, and logs are in '{Path.Combine(options.RunFolder, "logs")}'.");
        return Report(options.RunFolder);
    }

    private static IReadOnlyList<string> InnerArguments(RunOptions options) =>
    [
        Inner, "--rig", options.RigPath, "--seed", $"{options.Seed}", "--out", options.RunsFolder, "--id", options.RunId, "--mode", options.Mode.Word(),
        .. options.Strict ? ["--strict"] : Array.Empty<string>(), .. options.Only.SelectMany(id => new[] { "--only", id }),
    ];

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

    /// <summary>Writes the reports of a finished run from its journal, and says how it ended.</summary>
    public static int Report(string runFolder)
    {
        var result = RunReports.Write(runFolder);
        Console.WriteLine();
        Console.WriteLine(RunSummary.Of(result, Terminal.OfStandardOutput()));
        return (int)result.ExitCode;
    }
}
