using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts cards in while the device is off, and switches it on and off.</summary>
public sealed class DeviceDriver(RigLease lease, PresentSwitchOn present, SessionDriver sessions, HeldAnswer answer)
{
    private readonly BenchRig _rig = lease.Rig;
    private DeviceIdentity? _identity;

    public string Imei => _identity!.Imei;

    public DeviceLimits Limits => _identity!.Limits;

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns when the device has settled, or its time is over.</summary>
    public async Task SwitchOnAsync(SubscriberCard card)
    {
        await BeginSwitchOnAsync(card);
        await answer.LookAsync(card, Limits);
        await SettleAsync();
    }

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns at once.</summary>
    public async Task BeginSwitchOnAsync(SubscriberCard card)
    {
        await SetUpOnceAsync();
        await _rig.InsertAsync(card.Profile);
        await ExpectAsync(card);
        present.Begin(hasCard: true);
        await _rig.Device.SwitchOnAsync();
    }

    public async Task SwitchOnWithoutCardAsync()
    {
        await SetUpOnceAsync();
        await _rig.RemoveCardAsync();
        present.Begin(hasCard: false);
        await _rig.Device.SwitchOnAsync();
        await SettleAsync();
    }

    /// <summary>Has network and server know a card that is about to come.</summary>
    public Task ExpectAsync(SubscriberCard card)
    {
        _rig.Cell.Subscribe(card.Subscription);
        return sessions.ExpectAsync(card);
    }

    public Task SwitchOffAsync() => _rig.SwitchOffAsync();

    /// <summary>Sets the device up, and learns what it says of itself; once a scenario, while it is off.</summary>
    public async Task SetUpOnceAsync()
    {
        if (_identity is not null)
            return;
        _identity = await _rig.Device.IdentifyAsync();
        await _rig.Device.SetUpAsync(new DeviceSetup(_rig.Description.Readers[0], _rig.Cell.Address.ToString(), BaseData.Applications));
    }

    private async Task SettleAsync() => present.Settle(await _rig.Device.WaitForAsync(present.IsSettled, Limits.Start));
}
