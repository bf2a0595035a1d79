using Conformance.Fixtures;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The programs that a bench stands on: pcscd, WireMock and the device's own, or those of two devices. All start anew with it, and end with it.</summary>
internal sealed class BenchParts : IDisposable
{
    /// <summary>Name of the device's program among the parts.</summary>
    public const string Device = "device";

    private readonly PcscDaemon _pcscd;
    private readonly WireMockProcess _wireMock;

    private BenchParts(PcscDaemon pcscd, WireMockProcess wireMock, DeviceSupervisor first, DeviceSupervisor? second) =>
        (_pcscd, _wireMock, FirstDevice, SecondDevice) = (pcscd, wireMock, first, second);

    public IReadOnlyList<string> Readers => _pcscd.Readers;

    public int PcscdProcess => _pcscd.Process.Id;

    public Uri WireMock => _wireMock.Address;

    public DeviceSupervisor FirstDevice { get; }

    /// <summary>Null where the rig has none, or nothing needs it.</summary>
    public DeviceSupervisor? SecondDevice { get; }

    /// <param name="runFolder">Where logs go.</param>
    /// <param name="rigName">Of the rig.</param>
    /// <param name="first">The device.</param>
    /// <param name="second">The second one; null where there is none, or nothing needs it.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="RigException">pcscd or WireMock does not start.</exception>
    /// <exception cref="DeviceStartException">A device's program does not start.</exception>
    public static async Task<BenchParts> StartAsync(string runFolder, string rigName, DeviceCommand first, DeviceCommand? second, CancellationToken cancel)
    {
        var pcscd = PcscDaemon.StartAsync(runFolder, rigName, cancel);
        var wireMock = WireMockProcess.StartAsync(runFolder, cancel);
        var device = DeviceSupervisor.StartAsync(runFolder, Device, first, cancel);
        var another = second is null ? Task.FromResult<DeviceSupervisor?>(null) : StartedAsync(runFolder, second, cancel);
        try
        {
            await Task.WhenAll(pcscd, wireMock, device, another);
            return new BenchParts(await pcscd, await wireMock, await device, await another);
        }
        catch
        {
            End(pcscd);
            End(wireMock);
            End(device);
            End(another);
            throw;
        }
    }

    /// <summary>Waits until one of the programs ends by itself.</summary>
    public async Task<(string Part, Blame Blame, string Reason)> FirstEndAsync(CancellationToken cancel)
    {
        List<(string Part, Blame Blame, Child Process)> parts =
            [("pcscd", Blame.Rig, _pcscd.Process), ("wiremock", Blame.Server, _wireMock.Process), (Device, Blame.Device, FirstDevice.Process)];
        if (SecondDevice is not null)
            parts.Add((RigDevices.Second, Blame.Device, SecondDevice.Process));
        var ends = parts.Select(part => part.Process.WaitForExitAsync(cancel)).ToList();
        var first = parts[ends.IndexOf(await Task.WhenAny(ends))];
        cancel.ThrowIfCancellationRequested();
        return (first.Part, first.Blame, $"The program of the {first.Part} ended by itself with code {first.Process.ExitCode}. {first.Process.LastWords()}");
    }

    public void Dispose()
    {
        FirstDevice.Dispose();
        SecondDevice?.Dispose();
        _wireMock.Dispose();
        _pcscd.Dispose();
    }

    private static async Task<DeviceSupervisor?> StartedAsync(string runFolder, DeviceCommand command, CancellationToken cancel) =>
        await DeviceSupervisor.StartAsync(runFolder, RigDevices.Second, command, cancel);

    private static void End<T>(Task<T> started)
        where T : IDisposable?
    {
        if (started.IsCompletedSuccessfully)
            started.Result?.Dispose();
    }
}
