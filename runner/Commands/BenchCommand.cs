using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;
using Conformance.Runner.Namespaces;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary>The inner half of <c>hil run</c>: process 1 of the run's namespaces.</summary>
internal static class BenchCommand
{
    public static async Task<int> RunAsync(RunOptions options)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var settings = RunSettings.Read(options);
        var titles = settings.Plan.ToDictionary(planned => planned.Case.Id, planned => planned.Case.Title);
        var progress = new Progress(Console.Out, Terminal.OfStandardOutput(), titles, settings.Plan.Count(planned => planned.Runs));
        try
        {
            await new BenchRun(options.RunFolder, settings, progress).GoAsync(signals.Token);
            return (int)ExitCode.Conformant;
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            return (int)ExitCode.Incomplete;
        }
        catch (Exception cause) when (cause is RigException or ContractBreachException)
        {
            await Console.Error.WriteLineAsync(cause.Message);
            return (int)ExitCode.RigOrSuiteError;
        }
    }
}
