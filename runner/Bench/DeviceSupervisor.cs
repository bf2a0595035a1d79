using System.Security.Cryptography;
using System.Text.Json;
using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Runner.Bench.Probing;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The program that answers for the device, started as rig.yaml says; it says on its first line where it listens.</summary>
internal sealed class DeviceSupervisor : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);   // a busy machine needs many times as long as an idle one

    private readonly DeviceDisk _disk;

    private DeviceSupervisor(Child process, DeviceDisk disk, DeviceAccess access) => (Process, _disk, Access) = (process, disk, access);

    /// <summary>Its control port, with the token of this run.</summary>
    public DeviceAccess Access { get; }

    public Child Process { get; }

    /// <param name="runFolder">Where its log goes.</param>
    /// <param name="name">Among the parts of the rig.</param>
    /// <param name="rig">Of the rig.</param>
    /// <param name="command">How it is started.</param>
    /// <exception cref="ContractBreachException">It says something else first.</exception>
    /// <exception cref="DeviceStartException">The program does not start, or does not say where it listens within 60 seconds.</exception>
    public static async Task<DeviceSupervisor> StartAsync(string runFolder, string name, string rig, DeviceCommand command, CancellationToken cancel)
    {
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var disk = DeviceDisk.Make(runFolder, $"{rig}-{name}");
        Child? process = null;
        try
        {
            IReadOnlyList<string> line = [.. command.CountsSyncs ? SyncTrace.Launcher(SyncTrace.PathOf(runFolder, rig)) : [], command.Program, "--listen", "127.0.0.1:0", .. command.Arguments];
            process = Child.Start(
                name, runFolder, line[0], line.Skip(1),
                new Dictionary<string, string> { ["HIL_DEVICE_TOKEN"] = token, [PcscDaemon.SocketVariable] = PcscDaemon.Socket, ["TMPDIR"] = disk.Path },
                said => Announce(said, address), $"{rig}-{name}");
            return new DeviceSupervisor(process, disk, new DeviceAccess(await process.ReadyAsync(address.Task, StartLimit, cancel), token));
        }
        catch (RigException cause)
        {
            End(process, disk);
            throw new DeviceStartException(cause.Message, cause);
        }
        catch
        {
            End(process, disk);
            throw;
        }
    }

    /// <summary>Asks the device who it is.</summary>
    /// <exception cref="DeviceStartException">It gives no answer.</exception>
    /// <exception cref="ContractBreachException">Its answer is not one of the contract.</exception>
    public async Task<Reports.Records.DeviceIdentity> IdentifyAsync()
    {
        using var link = new DeviceLink(Access.Address, Access.Token, new EvidenceLog(TimeProvider.System));
        try
        {
            var device = await link.IdentifyAsync();
            return new(device.Manufacturer, device.Model, device.Hardware, device.Software, device.Imei);
        }
        catch (RigException silence)
        {
            throw new DeviceStartException(silence.Message, silence);
        }
    }

    /// <summary>Asks the device about itself, and holds the answers against what is stated of it.</summary>
    /// <param name="observes">Letters of the observation points that the rig names.</param>
    public async Task<ProbeRecord> ProbeAsync(Statement statement, string observes)
    {
        using var link = new DeviceLink(Access.Address, Access.Token, new EvidenceLog(TimeProvider.System), hasAnswered: true);
        return await new DeviceProbe(link, TimeProvider.System).AskAsync(statement, observes);
    }

    public void Dispose() => End(Process, _disk);

    private static void End(Child? process, DeviceDisk disk)
    {
        process?.Dispose();
        disk.Dispose();
    }

    private static void Announce(string line, TaskCompletionSource<Uri> address)
    {
        if (address.Task.IsCompleted)
            return;
        try
        {
            using var announced = JsonDocument.Parse(line);
            var url = new Uri(announced.RootElement.GetProperty("url").GetString()!);
            if (url.Scheme != Uri.UriSchemeHttp || !url.IsLoopback)
                throw new UriFormatException($"'{url}' is no http address of this machine.");
            address.TrySetResult(url);
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or UriFormatException or InvalidOperationException or ArgumentNullException)
        {
            address.TrySetException(new ContractBreachException(
                $"The device's program began with '{line}', and {{\"url\":\"http://127.0.0.1:PORT\"}} was expected by the control contract. Correct the program, or its start command in rig.yaml.", cause));
        }
    }
}
