using System.Security.Cryptography;
using System.Text.Json;
using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The program that answers for the device, started as rig.yaml says; it says on its first line where it listens.</summary>
internal sealed class DeviceSupervisor : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(15);

    private DeviceSupervisor(Child process, Uri address, string token) => (Process, Address, Token) = (process, address, token);

    public Uri Address { get; }

    /// <summary>Bearer token of this run's control port.</summary>
    public string Token { get; }

    public Child Process { get; }

    /// <exception cref="ContractBreachException">It says something else first.</exception>
    /// <exception cref="DeviceStartException">The program does not start, or does not say where it listens within 15 seconds.</exception>
    public static async Task<DeviceSupervisor> StartAsync(string runFolder, RigFile rig, CancellationToken cancel)
    {
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        Child? process = null;
        try
        {
            process = Child.Start(
                BenchParts.Device, runFolder, rig.DeviceStart, ["--listen", "127.0.0.1:0", .. rig.DeviceArguments],
                new Dictionary<string, string> { ["HIL_DEVICE_TOKEN"] = token, [PcscDaemon.SocketVariable] = PcscDaemon.Socket },
                line => Announce(line, address));
            return new DeviceSupervisor(process, await process.ReadyAsync(address.Task, StartLimit, cancel), token);
        }
        catch (RigException cause)
        {
            process?.Dispose();
            throw new DeviceStartException(cause.Message, cause);
        }
        catch
        {
            process?.Dispose();
            throw;
        }
    }

    public void Dispose() => Process.Dispose();

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
