using System.Diagnostics;
using System.Globalization;
using System.Net;
using Conformance.Benchmarks.Figures;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Network;
using Conformance.Runner.Bench;
using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks;

/// <summary>The reference device from switch-on to ready, with few and with many management objects on the card.</summary>
internal sealed class DeviceStarts : IDisposable
{
    private const int Rounds = 9;

    private static readonly int[] Counts = [10, 30, 100];
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly EvidenceLog _evidence = new(TimeProvider.System);
    private readonly CardSlot _slot;
    private readonly NetworkCell _cell;
    private readonly DeviceSupervisor _supervisor;
    private readonly DeviceLink _device;

    private DeviceStarts(PcscDaemon pcscd, DeviceSupervisor supervisor)
    {
        _slot = new CardSlot(pcscd.Readers[0], new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort), null, TimeProvider.System, new PollThreads(pcscd.Process.Id));
        _cell = new NetworkCell(_evidence);
        _supervisor = supervisor;
        _device = new DeviceLink(supervisor.Access.Address, supervisor.Access.Token, _evidence);
    }

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        var pcscd = await workbench.PcscdAsync();
        var rig = RigFile.Read(Repository.DefaultRig);
        using var starts = new DeviceStarts(pcscd, await DeviceSupervisor.StartAsync(workbench.Folder, RigParts.Device, "rig-0", rig.Device, CancellationToken.None));
        await starts._cell.RestartAsync(seed: 1, []);
        await starts._device.SetUpAsync(new DeviceSetup(pcscd.Readers[0], starts._cell.Address.ToString(), []));
        return Findings.Of(await starts.MeasureAsync());
    }

    public void Dispose()
    {
        _device.Dispose();
        _supervisor.Dispose();
        _cell.Dispose();
        _slot.Dispose();
    }

    private async Task<IReadOnlyList<Series>> MeasureAsync()
    {
        var times = Counts.ToDictionary(count => count, _ => new List<double>());
        var work = new List<double>();
        foreach (var count in Counts)
            await StartAsync(count);   // encodes the objects, and warms the bench up
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var count in Counts)
            {
                var (time, cpu) = await StartAsync(count);
                times[count].Add(time);
                if (count == Counts[0])
                    work.Add(cpu);
            }
        }

        var few = PerObject(times, Counts[0], Counts[1]);
        var many = PerObject(times, Counts[1], Counts[2]);
        return
        [
            new Series($"CPU of a device start, {Counts[0]} objects", "ms", work),
            .. Counts.Select(count => new Series($"switch-on to ready, {count} objects", "ms", times[count])),
            few, many, many.OverAll(few),
        ];
    }

    private static Series PerObject(Dictionary<int, List<double>> times, int from, int to) =>
        new($"one object more, from {from} to {to}", "ms", [.. times[to].Zip(times[from], (more, less) => (more - less) / (to - from))]);

    /// <returns>Milliseconds from the request to switch on until the device is ready, and milliseconds of CPU that its process has had for it; all that it ever had where it is a new one.</returns>
    private async Task<(double Time, double Cpu)> StartAsync(int count)
    {
        var card = new CardProfile(CardIdentity.Of("Alice", seed: 1), [.. Objects(count)]);
        _cell.Subscribe(new Subscriber(card.Identity.Imsi, card.Identity.K, card.Identity.Opc, card.Identity.Sqn));
        await Task.Run(() => _slot.Insert(card));
        await _device.CatchUpAsync();
        var before = DeviceProper();
        var start = Stopwatch.GetTimestamp();
        await _device.SwitchOnAsync();
        var state = await _device.WaitForStateAsync(DeviceState.Ready, Limit);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (state is not { State: DeviceState.Ready, Attached: true })
            throw new RigException($"The device is '{state}' after it was switched on with {count} objects, and ready was expected. See its log in the run folder.");
        var cpu = DeviceProper() is { } after ? after.Cpu - (before is { } same && same.Process == after.Process ? same.Cpu : 0) : throw new RigException("The device proper went off by itself while it was measured. See its log in the run folder.");
        await _device.SwitchOffAsync();
        await _device.WaitForAsync(name => name is DeviceState.Off, Limit);
        return (time, cpu);
    }

    private static IEnumerable<CardObject> Objects(int count) => Enumerable.Range(1, count).Select(number =>
        CardObject.Of(new MailAccount($"mail {number}", "imap.corporation.example", 143, "alice", "secret", "internet").ToManagementObject()));

    // fields 14 and 15, in ticks of 10 ms (proc(5)); the ones before the name are cut off
    private (int Process, double Cpu)? DeviceProper() => Directory.EnumerateDirectories("/proc")
        .Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _))
        .Select(folder => (Process: int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), Stat: Stat(folder)))
        .Where(process => process.Stat is not null && process.Stat[1] == $"{_supervisor.Process.Id}")
        .Select(process => ((int, double)?)(process.Process, 10 * (double.Parse(process.Stat![11], CultureInfo.InvariantCulture) + double.Parse(process.Stat[12], CultureInfo.InvariantCulture))))
        .SingleOrDefault();

    private static string[]? Stat(string folder)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;   // gone meanwhile
        }
    }
}
