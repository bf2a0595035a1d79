using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts cards in, and switches the device on and off.</summary>
public sealed class DeviceDriver(RigLease lease, PresentSwitchOn present, SessionDriver sessions, HeldAnswer answer)
{
    private readonly BenchRig _rig = lease.Rig;
    private DeviceIdentity? _identity;

    public string Imei => _identity!.Imei;

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns when the device has settled, or its time is over.</summary>
    public async Task SwitchOnAsync(SubscriberCard card)
    {
        await SetUpOnceAsync();
        await _rig.InsertAsync(card.Profile);
        _rig.Cell.Subscribe(card.Subscription);
        await sessions.ExpectAsync(card);
        present.Begin(hasCard: true);
        await _rig.Device.SwitchOnAsync();
        await answer.LookAsync(card, StartLimit);
        await SettleAsync();
    }

    public async Task SwitchOnWithoutCardAsync()
    {
        await SetUpOnceAsync();
        await _rig.RemoveCardAsync();
        present.Begin(hasCard: false);
        await _rig.Device.SwitchOnAsync();
        await SettleAsync();
    }

    public Task SwitchOffAsync() => _rig.SwitchOffAsync();

    private TimeSpan StartLimit => TimeSpan.FromMilliseconds(_identity!.Limits.Boot + _identity.Limits.Attach + _identity.Limits.Provisioning);

    private async Task SettleAsync()
    {
        present.Settle(await _rig.Device.WaitForAsync(present.IsSettled, StartLimit));
        await _rig.CaughtUpAsync();
    }

    private async Task SetUpOnceAsync()
    {
        if (_identity is not null)
            return;
        _identity = await _rig.Device.IdentifyAsync();
        await _rig.Device.SetUpAsync(new DeviceSetup(_rig.Description.Readers[0], _rig.Cell.Address.ToString(), BaseData.Applications));
    }
}
