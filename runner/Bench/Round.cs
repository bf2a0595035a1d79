using System.Runtime.InteropServices;
using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;
using Conformance.Runner.Machine;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Bench;

/// <summary>The bench from its start to its end: one test host works through what is left, until it is through or a part is lost.</summary>
internal sealed class Round(string runFolder, RunSettings settings, RunBook book)
{
    private const string RigName = "rig-0";
    private const string JournalSocket = "/run/pcscd/journal.sock";

    /// <param name="left">What is still to be attempted, and why.</param>
    /// <exception cref="RigException">A part of the bench did not start.</exception>
    /// <exception cref="DeviceStartException">A device's program did not start.</exception>
    /// <exception cref="ContractBreachException">A device does not say who it is, or both say the same.</exception>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public async Task GoAsync(IReadOnlyDictionary<string, AttemptCause> left, CancellationToken cancel)
    {
        using var parts = await BenchParts.StartAsync(runFolder, RigName, settings.Rig.Device, NeedsTwo(left) ? settings.Rig.SecondDevice : null, cancel);
        var ready = new BenchReady(
            TimeProvider.System.GetUtcNow(), await parts.FirstDevice.IdentifyAsync(),
            new RigIdentity(RigName, RigKind.Virtual, Environment.MachineName), await BenchVersions.ReadAsync())
        {
            SecondDevice = parts.SecondDevice is { } second ? await second.IdentifyAsync() : null,
            Probe = await parts.FirstDevice.ProbeAsync(settings.Rig.Statement, settings.Rig.Observes),
        };
        RefuseAnother(ready.Device);
        RefuseTwin(ready);
        book.Take(ready);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var watching = WatchAsync(parts, done.Token);
        try
        {
            Describe(parts, left).Write(runFolder);
            await HostAsync(cancel);
        }
        finally
        {
            RigDescription.Delete(runFolder);   // it holds the control port's token
            await done.CancelAsync();
            await watching;
        }
    }

    /// <summary>A run is about one device.</summary>
    private void RefuseAnother(Reports.Records.DeviceIdentity device)
    {
        if (book.Records.OfType<BenchReady>().FirstOrDefault() is { Device: var first } && first != device)
            throw new DeviceStartException($"The device says that it is {device} (IMEI {device.Imei}), and the run was begun with {first} (IMEI {first.Imei}). Start a new run for another device.");
    }

    /// <summary>Two devices are two for the network.</summary>
    internal static void RefuseTwin(BenchReady ready)
    {
        if (ready.SecondDevice?.Imei == ready.Device.Imei)
            throw new ContractBreachException(
                $"The second device says that its IMEI is {ready.Device.Imei}, and so does the first; each device has one of its own (3GPP TS 23.003, clause 6). Give it another one by 'secondDevice: arguments' in rig.yaml.");
    }

    private bool NeedsTwo(IReadOnlyDictionary<string, AttemptCause> left) => settings.Plan.Any(planned => planned.Case.TwoDevices && left.ContainsKey(planned.Case.Id));

    private async Task HostAsync(CancellationToken cancel)
    {
        using var silence = new CancellationTokenSource(settings.Rig.CaseLimit);
        using var over = new CancellationTokenSource();
        using var records = new JournalServer(JournalSocket, record =>
        {
            silence.CancelAfter(settings.Rig.CaseLimit);
            return book.Take(record);
        });
        var serving = records.ServeAsync(over.Token);
        var round = book.Records.OfType<BenchReady>().Count();
        using var host = Child.Start(
            "test-host", runFolder, "dotnet",
            ["vstest", settings.TestAssembly, $"--logger:trx;LogFileName=features-{round}.trx", $"--ResultsDirectory:{Path.Combine(runFolder, "logs")}"],
            new Dictionary<string, string> { [RigDescription.Variable] = runFolder, [PcscDaemon.SocketVariable] = PcscDaemon.Socket });
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel, silence.Token);
        try
        {
            await await Task.WhenAny(host.WaitForExitAsync(tooLate.Token), serving);
            JudgeEnd(host);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            book.Lose("test-host", Blame.Suite, $"The test host was silent for {settings.Rig.CaseLimit.TotalSeconds:0} s, the longest that rig.yaml lets a test case take (caseLimitSeconds). {host.LastWords()}");
        }
        catch (RigException cause)
        {
            book.Lose("test-host", Blame.Suite, cause.Message);
        }
        finally
        {
            host.Dispose();   // what it has sent is taken, and nothing comes after the end of the round
            await over.CancelAsync();
            await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void JudgeEnd(Child host)
    {
        var ofRound = book.Records.Reverse().TakeWhile(record => record is not BenchReady).ToList();
        var diedInOne = ofRound.OfType<CaseStarted>().Count() > ofRound.OfType<CaseFinished>().Count();
        if (host.ExitCode is not (0 or 1) || diedInOne)
            book.Lose("test-host", Blame.Suite, $"The test host ended with code {host.ExitCode}. {host.LastWords()}");
    }

    private async Task WatchAsync(BenchParts parts, CancellationToken done)
    {
        try
        {
            var (part, blame, reason) = await parts.FirstEndAsync(done);
            book.Lose(part, blame, reason);
        }
        catch (OperationCanceledException)
        {
            // the round is over, and nothing was lost
        }
    }

    private RigDescription Describe(BenchParts parts, IReadOnlyDictionary<string, AttemptCause> left) => new(
        settings.RunId, JournalSocket, settings.Seed, left.ToDictionary(one => one.Key, one => one.Value.ToString()), RigName, parts.Readers,
        PcscDaemon.CardPort, parts.PcscdProcess, parts.WireMock, parts.FirstDevice.Access.Address, parts.FirstDevice.Access.Token, settings.Rig.WatchMs, settings.Rig.Observes, settings.Rig.Vectors,
        settings.Rig.Statement.Ixit, settings.Rig.Tracer?.ToString())
    {
        SecondDevice = parts.SecondDevice?.Access,
        IfdHandler = RuntimeInformation.ProcessArchitecture is Architecture.X64 ? PcscDaemon.IfdHandlerOf(RigName) : null,
    };
}
