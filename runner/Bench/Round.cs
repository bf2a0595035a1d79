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
    private const string Leases = "/run/pcscd/leases";   // beside the rigs' readers, which nobody else can reach

    /// <param name="left">What is still to be attempted, and why.</param>
    /// <param name="rigs">Names of the rigs to attempt it on.</param>
    /// <exception cref="RigException">A part of the bench did not start.</exception>
    /// <exception cref="DeviceStartException">A device's program did not start.</exception>
    /// <exception cref="ContractBreachException">A device does not say who it is, or both say the same.</exception>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public async Task GoAsync(IReadOnlyList<AttemptDue> left, IReadOnlyList<string> rigs, CancellationToken cancel)
    {
        var bench = new TaskCompletionSource<BenchDescription>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var host = TestHost.Start(runFolder, settings, book, bench.Task);
        using var parts = await BenchParts.StartAsync(runFolder, rigs, settings.Device, NeedsTwo(left) ? settings.SecondDevice : null, settings.Attempts, cancel);
        var (first, second) = (parts.Rigs[0].FirstDevice, parts.Rigs[0].SecondDevice);
        var ready = new BenchReady(
            TimeProvider.System.GetUtcNow(), await first.IdentifyAsync(),
            new RigIdentity(rigs[0], RigKind.Virtual, Environment.MachineName), await BenchVersions.ReadAsync())
        {
            Rigs = rigs,
            SecondDevice = second is null ? null : await second.IdentifyAsync(),
            Probe = await first.ProbeAsync(settings.Rig.Statement, settings.Rig.Observes),
        };
        RefuseAnother(ready.Device);
        RefuseTwin(ready);
        book.Take(ready);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var watching = parts.WatchAsync(book.Lose, done.Token);
        try
        {
            bench.SetResult(Describe(parts, left));
            await host.WorkAsync(cancel);
        }
        finally
        {
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

    private bool NeedsTwo(IReadOnlyList<AttemptDue> left) => settings.Plan.Any(planned => planned.Case.TwoDevices && left.Any(due => due.Id == planned.Case.Id));

    private BenchDescription Describe(BenchParts parts, IReadOnlyList<AttemptDue> left) => new(
        settings.RunId, runFolder, settings.Seed, PlanOf(left),
        [.. parts.Rigs.Select((rig, place) => Describe(rig, parts.Pcscd.ReadersOf(rig.Name), PcscDaemon.CardPortOf(place)))],
        parts.Pcscd.Process.Id, parts.WireMock, settings.Rig.WatchMs, settings.Rig.Observes, settings.Rig.Vectors, settings.Rig.Statement.Ixit, Leases, settings.Rig.CaseLimit);

    private static Dictionary<string, IReadOnlyDictionary<int, string>> PlanOf(IReadOnlyList<AttemptDue> left) => left.GroupBy(due => due.Id)
        .ToDictionary(of => of.Key, IReadOnlyDictionary<int, string> (of) => of.ToDictionary(due => due.Repetition, due => due.Cause.ToString()));

    private RigDescription Describe(RigParts rig, IReadOnlyList<string> readers, int cardPort) => new(
        rig.Name, readers, cardPort, rig.FirstDevice.Access, rig.SecondDevice?.Access,
        RuntimeInformation.ProcessArchitecture is Architecture.X64 ? PcscDaemon.IfdHandlerOf(rig.Name) : null, settings.Rig.Tracer?.ToString());
}
