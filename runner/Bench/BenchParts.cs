using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The programs that a bench stands on: pcscd, WireMock, and for each rig the device's own, or those of two devices. All start anew with it, and end with it.</summary>
internal sealed class BenchParts : IDisposable
{
    private readonly WireMockProcess _wireMock;

    private BenchParts(PcscDaemon pcscd, WireMockProcess wireMock, IReadOnlyList<RigParts> rigs) => (Pcscd, _wireMock, Rigs) = (pcscd, wireMock, rigs);

    public PcscDaemon Pcscd { get; }

    public Uri WireMock => _wireMock.Address;

    public IReadOnlyList<RigParts> Rigs { get; }

    /// <param name="runFolder">Where logs go.</param>
    /// <param name="rigs">Names of the rigs.</param>
    /// <param name="first">The device.</param>
    /// <param name="second">The second one; null where there is none, or nothing needs it.</param>
    /// <param name="attempts">At a test case, that they are started for.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="RigException">pcscd or WireMock does not start.</exception>
    /// <exception cref="DeviceStartException">A device's program does not start.</exception>
    public static async Task<BenchParts> StartAsync(string runFolder, IReadOnlyList<string> rigs, DeviceCommand first, DeviceCommand? second, int attempts, CancellationToken cancel)
    {
        var pcscd = PcscDaemon.StartAsync(runFolder, rigs, cancel);
        var wireMock = WireMockProcess.StartAsync(runFolder, attempts, cancel);
        var devices = rigs.Select(rig => RigParts.StartAsync(runFolder, rig, first, second, cancel)).ToList();
        try
        {
            await Task.WhenAll([pcscd, wireMock, .. devices]);
            return new BenchParts(await pcscd, await wireMock, await Task.WhenAll(devices));
        }
        catch
        {
            Started.End(pcscd);
            Started.End(wireMock);
            devices.ForEach(Started.End);
            throw;
        }
    }

    /// <summary>Tells of each program that ends by itself, until cancelled.</summary>
    /// <param name="lost">Is given the rig that it belongs to, null for all; its name, whom that is laid at, and a sentence.</param>
    public Task WatchAsync(Action<string?, string, Blame, string> lost, CancellationToken cancel)
    {
        List<(string? Rig, string Part, Blame Blame, Child Process)> parts =
        [
            (null, "pcscd", Blame.Rig, Pcscd.Process), (null, "wiremock", Blame.Server, _wireMock.Process),
            .. Rigs.SelectMany(rig => rig.Programs.Select(program => ((string?)rig.Name, program.Part, Blame.Device, program.Process))),
        ];
        return Task.WhenAll(parts.Select(async part =>
        {
            await part.Process.WaitForExitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!cancel.IsCancellationRequested)
                lost(part.Rig, part.Part, part.Blame, $"The program of the {part.Part} ended by itself with code {part.Process.ExitCode}. {part.Process.LastWords()}");
        }));
    }

    public void Dispose()
    {
        foreach (var rig in Rigs)
            rig.Dispose();
        _wireMock.Dispose();
        Pcscd.Dispose();
    }
}
