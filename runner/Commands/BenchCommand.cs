using System.CommandLine;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;
using Conformance.Runner.Namespaces;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary>The inner half of <c>hil run</c>: process 1 of the run's namespaces.</summary>
internal static class BenchCommand
{
    public static Command Create()
    {
        var bench = RunArguments.Command(RunCommand.Inner, "the inner half of run", RunAsync, ResumeAsync);
        bench.Hidden = true;
        return bench;
    }

    /// <summary>Begins a run.</summary>
    private static Task<int> RunAsync(RunOptions options)
    {
        var settings = RunSettings.Read(options);
        return RunAsync(options.RunFolder, settings, settings.Attempts);
    }

    /// <summary>Continues one.</summary>
    private static Task<int> ResumeAsync(string runFolder)
    {
        var journal = JournalReader.Read(runFolder);
        return RunAsync(runFolder, RunSettings.Resume(journal.Start), Ledger.LeftOf(journal).Count);
    }

    private static async Task<int> RunAsync(string runFolder, RunSettings settings, int left)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var titles = settings.Plan.ToDictionary(planned => planned.Case.Id, planned => planned.Case.Title);
        var progress = new Progress(Console.Out, Terminal.OfStandardOutput(), titles, left);
        try
        {
            await new BenchRun(runFolder, settings, progress).GoAsync(signals.Token);
            return (int)ExitCode.Conformant;
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            return (int)ExitCode.Incomplete;   // stopped before it could go on
        }
        catch (Exception cause) when (cause is JournalLostException or RunHeldException)
        {
            await Console.Error.WriteLineAsync(cause.Message);
            return (int)ExitCode.RigOrSuiteError;
        }
    }
}
