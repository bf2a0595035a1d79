using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks into the storage at rest where rig and device let it, after what the device shows has been judged already.</summary>
public sealed class StrengtheningDriver(RigLease lease, DeviceDriver device, StorageDriver storage, Unseen unseen, Checks checks)
{
    private const char Storage = 'F';
    private const string NotLookedAt = "F, the storage at rest, was not looked at";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Switches the device off, and searches; where it cannot, says so in the record.</summary>
    public async Task SearchStorageAsync(IReadOnlyList<string> canaries)
    {
        if (!_rig.Bench.Observes.Contains(Storage, StringComparison.Ordinal))
            unseen.Add($"{NotLookedAt}: the rig does not observe it.");
        else if (!_rig.Device.Offers(Verb.Storage))
            unseen.Add($"{NotLookedAt}: the device does not offer it.");
        else
            await SearchAsync(canaries);
    }

    private async Task SearchAsync(IReadOnlyList<string> canaries)
    {
        await device.SwitchOffAsync();
        checks.That(await storage.SearchAsync(canaries), "what a loss of supply takes away is not in the storage either");
    }
}
