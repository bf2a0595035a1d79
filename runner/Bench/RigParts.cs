using Conformance.Fixtures.Rig;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The programs that answer for the devices of one rig.</summary>
internal sealed class RigParts : IDisposable
{
    /// <summary>Name of the device's program among the parts.</summary>
    public const string Device = "device";

    private RigParts(string name, DeviceSupervisor first, DeviceSupervisor? second) => (Name, FirstDevice, SecondDevice) = (name, first, second);

    /// <summary>Of the rig.</summary>
    public string Name { get; }

    public DeviceSupervisor FirstDevice { get; }

    /// <summary>Null where the rig has none, or nothing needs it.</summary>
    public DeviceSupervisor? SecondDevice { get; }

    public IEnumerable<(string Part, Child Process)> Programs =>
        SecondDevice is null ? [(Device, FirstDevice.Process)] : [(Device, FirstDevice.Process), (RigDevices.Second, SecondDevice.Process)];

    /// <exception cref="DeviceStartException">A program does not start.</exception>
    public static async Task<RigParts> StartAsync(string runFolder, string rig, DeviceCommand first, DeviceCommand? second, CancellationToken cancel)
    {
        var device = DeviceSupervisor.StartAsync(runFolder, Device, rig, first, cancel);
        var another = StartedAsync(runFolder, rig, second, cancel);
        try
        {
            await Task.WhenAll((Task)device, another);
            return new RigParts(rig, await device, await another);
        }
        catch
        {
            Started.End(device);
            Started.End(another);
            throw;
        }
    }

    public void Dispose()
    {
        FirstDevice.Dispose();
        SecondDevice?.Dispose();
    }

    private static async Task<DeviceSupervisor?> StartedAsync(string runFolder, string rig, DeviceCommand? command, CancellationToken cancel) =>
        command is null ? null : await DeviceSupervisor.StartAsync(runFolder, RigDevices.Second, rig, command, cancel);
}
