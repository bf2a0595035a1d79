using System.Collections.Concurrent;
using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Bench;

/// <summary>One run inside its namespaces: starts the bench, holds it while the test host works, writes the journal.</summary>
internal sealed class BenchRun(string runFolder, RunSettings settings, Progress progress)
{
    private const string RigName = "rig-0";
    private const string JournalSocket = "/run/pcscd/journal.sock";
    private const string FeaturesProject = "Conformance.Features";
    private static readonly TimeSpan RunLimit = TimeSpan.FromHours(4);

    private readonly ConcurrentBag<string> _finished = [];

    /// <exception cref="RigException">A part of the bench did not start; the journal may not have begun.</exception>
    public async Task GoAsync(CancellationToken cancel)
    {
        var startingPcscd = PcscDaemon.StartAsync(runFolder, RigName, cancel);
        var startingWireMock = WireMockProcess.StartAsync(runFolder, cancel);
        var startingDevice = DeviceSupervisor.StartAsync(runFolder, settings.Rig, cancel);
        using var pcscd = await startingPcscd;
        using var wireMock = await startingWireMock;
        using var device = await startingDevice;

        var ready = await BenchReadyAsync(device);
        using var journal = new JournalWriter(runFolder);
        journal.Append(Start());
        journal.Append(ready);
        var description = new RigDescription(
            settings.RunId, JournalSocket, settings.Seed, [.. settings.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id)],
            RigName, pcscd.Reader, PcscDaemon.CardPort, wireMock.Address, device.Address, device.Token, settings.Rig.WatchMs, settings.Rig.Statement.Ixit);

        try
        {
            description.Write(runFolder);
            journal.Append(await RunTestHostAsync(journal, cancel));
        }
        finally
        {
            RigDescription.Delete(runFolder);   // it holds the control port's token
        }
    }

    private async Task<RunEnded> RunTestHostAsync(JournalWriter journal, CancellationToken cancel)
    {
        using var records = new JournalServer(JournalSocket, journal, Note);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var serving = records.ServeAsync(done.Token);
        using var host = Child.Start(
            "test-host", runFolder, "dotnet",
            ["vstest", Repository.Assembly(FeaturesProject), "--logger:trx;LogFileName=features.trx", $"--ResultsDirectory:{Path.Combine(runFolder, "logs")}"],
            new Dictionary<string, string> { [RigDescription.Variable] = runFolder, [PcscDaemon.SocketVariable] = PcscDaemon.Socket });

        var outcome = await EndOfAsync(host, cancel);
        await done.CancelAsync();
        await serving;
        return outcome;
    }

    private void Note(JournalRecord record)
    {
        if (record is CaseFinished finished)
            _finished.Add(finished.Id);
        progress.Show(record);
    }

    private async Task<RunEnded> EndOfAsync(Child host, CancellationToken cancel)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLate.CancelAfter(RunLimit);
        try
        {
            await host.WaitForExitAsync(tooLate.Token);
            var missing = settings.Plan.Count(planned => planned.Runs && !_finished.Contains(planned.Case.Id));
            return missing is 0
                ? Ended(RunOutcome.Completed, null)
                : Ended(RunOutcome.RigError, $"the test host ended with code {host.ExitCode} and left {missing} test cases without a record; what it said is in logs/test-host.log");
        }
        catch (OperationCanceledException)
        {
            return cancel.IsCancellationRequested
                ? Ended(RunOutcome.Interrupted, "the run was interrupted")
                : Ended(RunOutcome.RigError, $"the run took longer than {RunLimit.TotalHours:0} h");
        }
    }

    private static RunEnded Ended(RunOutcome outcome, string? reason) => new(
        TimeProvider.System.GetUtcNow(), outcome, reason, outcome switch { RunOutcome.Completed => null, RunOutcome.Interrupted => Blame.Operator, _ => Blame.Rig });

    private RunStarted Start() => new(
        settings.RunId, TimeProvider.System.GetUtcNow(), Suite.Version, Suite.Commit, new Dictionary<string, string>(), settings.Mode, settings.Seed,
        "", Repository.Features, settings.Rig.Statement.Ics, settings.Rig.Statement.Ixit, settings.Requirements,
        [.. settings.Plan.Select(planned => planned.Case)], settings.IsPartial, settings.Strict);

    private static async Task<BenchReady> BenchReadyAsync(DeviceSupervisor supervisor)
    {
        using var link = new DeviceLink(supervisor.Address, supervisor.Token, new EvidenceLog(TimeProvider.System));
        var device = await link.IdentifyAsync();
        return new BenchReady(
            TimeProvider.System.GetUtcNow(), new Reports.Records.DeviceIdentity(device.Manufacturer, device.Model, device.Hardware, device.Software, device.Imei),
            new RigIdentity(RigName, RigKind.Virtual, $"{Environment.MachineName}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}"),
            new Dictionary<string, string>());
    }
}
