using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A subscriber who moves from one device to another of the same model, with the card or without it.</summary>
/// <remarks>What is said of "the device" in a scenario is said of the one in hand.</remarks>
public sealed class TwoDevices(RigLease lease, DeviceDriver device)
{
    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Switches the first device off, takes the card out of it, and switches the second one on with the card.</summary>
    public async Task GoOnWithSecondAsync(SubscriberCard card)
    {
        await PutAwayAsync();
        _rig.Devices.TakeSecond();
        await device.SwitchOnAsync(card);
    }

    /// <summary>Switches the second device off, takes the card out of it, and switches the first one on without a card.</summary>
    public async Task GoBackToFirstAsync()
    {
        await PutAwayAsync();
        _rig.Devices.TakeFirst();
        await device.SwitchOnWithoutCardAsync();
    }

    private async Task PutAwayAsync()
    {
        await device.SwitchOffAsync();
        await _rig.RemoveCardAsync();
    }
}
