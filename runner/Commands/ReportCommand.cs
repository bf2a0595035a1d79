using System.CommandLine;
using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;

namespace Conformance.Runner.Commands;

/// <summary><c>hil report</c>: writes the reports of a run again from its journal.</summary>
internal static class ReportCommand
{
    private const string Text =
        """
        Example:
          ./run-hil.sh report runs/ID

        report.html, junit.xml, apdu.pcapng and dm.har are written over those that are there. Exit codes are those of the run.
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var folder = new Argument<string>("run") { Description = "a run folder" };
        var report = new Command("report", "write the reports of a run again from its journal") { folder };
        report.SetAction((given, _) => RunAsync(given.GetValue(folder)!));
        help[report] = Text;
        return report;
    }

    /// <summary>Writes them, prints the summary, and gives the run's exit code.</summary>
    /// <exception cref="RigException">They could not be written.</exception>
    public static async Task<int> ReportedAsync(string runFolder)
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

    /// <summary>Writes the reports of a finished run from its journal, and says how it ended.</summary>
    /// <exception cref="RunHeldException">Another command has the run in hand.</exception>
    private static async Task<int> RunAsync(string runFolder)
    {
        using var holder = new RunHolder(JournalReader.Read(runFolder).Start.RunId);
        return await ReportedAsync(runFolder);
    }
}
