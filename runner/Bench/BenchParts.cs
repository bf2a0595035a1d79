using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The programs that a bench stands on: pcscd, WireMock and the device's own. All start anew with it, and end with it.</summary>
internal sealed class BenchParts : IDisposable
{
    /// <summary>Name of the device's program among the parts.</summary>
    public const string Device = "device";

    private readonly PcscDaemon _pcscd;
    private readonly WireMockProcess _wireMock;
    private readonly DeviceSupervisor _device;

    private BenchParts(PcscDaemon pcscd, WireMockProcess wireMock, DeviceSupervisor device) =>
        (_pcscd, _wireMock, _device) = (pcscd, wireMock, device);

    public IReadOnlyList<string> Readers => _pcscd.Readers;

    public int PcscdProcess => _pcscd.Process.Id;

    public Uri WireMock => _wireMock.Address;

    public Uri DeviceAddress => _device.Address;

    public string DeviceToken => _device.Token;

    /// <exception cref="RigException">pcscd or WireMock does not start.</exception>
    /// <exception cref="DeviceStartException">The device's program does not start.</exception>
    public static async Task<BenchParts> StartAsync(string runFolder, string rigName, RigFile rig, CancellationToken cancel)
    {
        var pcscd = PcscDaemon.StartAsync(runFolder, rigName, cancel);
        var wireMock = WireMockProcess.StartAsync(runFolder, cancel);
        var device = DeviceSupervisor.StartAsync(runFolder, rig, cancel);
        try
        {
            await Task.WhenAll(pcscd, wireMock, device);
            return new BenchParts(await pcscd, await wireMock, await device);
        }
        catch
        {
            End(pcscd);
            End(wireMock);
            End(device);
            throw;
        }
    }

    /// <summary>Asks the device who it is: the first question of a run.</summary>
    /// <exception cref="DeviceStartException">It gives no answer.</exception>
    /// <exception cref="ContractBreachException">Its answer is not one of the contract.</exception>
    public async Task<Reports.Records.DeviceIdentity> IdentifyAsync()
    {
        using var link = new DeviceLink(_device.Address, _device.Token, new EvidenceLog(TimeProvider.System));
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

    /// <summary>Waits until one of the programs ends by itself.</summary>
    public async Task<(string Part, Blame Blame, string Reason)> FirstEndAsync(CancellationToken cancel)
    {
        (string Part, Blame Blame, Child Process)[] parts =
            [("pcscd", Blame.Rig, _pcscd.Process), ("wiremock", Blame.Server, _wireMock.Process), (Device, Blame.Device, _device.Process)];
        var ends = parts.Select(part => part.Process.WaitForExitAsync(cancel)).ToList();
        var first = parts[ends.IndexOf(await Task.WhenAny(ends))];
        cancel.ThrowIfCancellationRequested();
        return (first.Part, first.Blame, $"The program of the {first.Part} ended by itself with code {first.Process.ExitCode}. {first.Process.LastWords()}");
    }

    public void Dispose()
    {
        _device.Dispose();
        _wireMock.Dispose();
        _pcscd.Dispose();
    }

    private static void End<T>(Task<T> started)
        where T : IDisposable
    {
        if (started.IsCompletedSuccessfully)
            started.Result.Dispose();
    }
}
