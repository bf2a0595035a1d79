using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts cards in, switches the device on and off, and knows when it has settled.</summary>
public sealed class DeviceDriver(RigLease lease, SessionDriver sessions)
{
    private readonly BenchRig _rig = lease.Rig;
    private DeviceIdentity? _identity;

    /// <summary>Everything in the log from here on belongs to the present switch-on.</summary>
    public long SwitchedOnAt { get; private set; }

    /// <summary>Where the device was when it had settled last.</summary>
    public DeviceState? Settled { get; private set; }

    public string Imei => _identity!.Imei;

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns when the device has settled.</summary>
    /// <exception cref="InconclusiveException">The device says that it has settled, and the card has seen no reset.</exception>
    public async Task SwitchOnAsync(SubscriberCard card)
    {
        await SetUpOnceAsync();
        _rig.Slot.Insert(card.Profile);
        _rig.Cell.Subscribe(card.Subscription);
        await sessions.ExpectAsync(card);
        await PowerOnAsync();
        if (!_rig.Evidence.From(ObservationPoint.Card).Any(entry => entry.Number > SwitchedOnAt && entry.Kind == "COLD RESET"))
            throw new InconclusiveException($"The device is '{Settled}', and its card has not been started since switch-on: what it says of itself is not about this card.");
    }

    public async Task SwitchOnWithoutCardAsync()
    {
        await SetUpOnceAsync();
        _rig.Slot.Remove();
        await PowerOnAsync();
    }

    /// <exception cref="InconclusiveException">The device does not go off within the time that it states itself.</exception>
    public async Task SwitchOffAsync()
    {
        await _rig.Device.SwitchOffAsync();
        var limit = TimeSpan.FromMilliseconds(_identity!.Limits.SwitchOff);
        var state = await _rig.Device.WaitForAsync(seen => seen.State is DeviceState.Off, limit);
        if (state.State is not DeviceState.Off)
            throw new InconclusiveException($"The device is '{state}' {limit.TotalSeconds:0.#} s after it was switched off; it states that it is off by then.");
    }

    /// <summary>The preamble of scenarios that begin with a provisioned device.</summary>
    /// <exception cref="InconclusiveException">It is not ready, or the network has not accepted it.</exception>
    public async Task ProvisionFromAsync(SubscriberCard card)
    {
        await SwitchOnAsync(card);
        var isAccepted = _rig.Evidence.From(ObservationPoint.Network).Any(entry => entry.Number > SwitchedOnAt && entry.Kind == "ATTACH ACCEPT");
        if (Settled is not { State: DeviceState.Ready } || !isAccepted)
            throw new InconclusiveException($"The device was to be provisioned first: it is '{Settled}', and the network has {(isAccepted ? "" : "not ")}accepted it.");
    }

    private async Task PowerOnAsync()
    {
        SwitchedOnAt = _rig.Evidence.Stamp().Number;
        await _rig.Device.SwitchOnAsync();
        var limits = _identity!.Limits;
        Settled = await _rig.Device.WaitForAsync(state => state.IsSettled, TimeSpan.FromMilliseconds(limits.Boot + limits.Attach + limits.Provisioning));
    }

    private async Task SetUpOnceAsync()
    {
        if (_identity is not null)
            return;
        _identity = await _rig.Device.IdentifyAsync();
        await _rig.Device.SetUpAsync(new DeviceSetup(_rig.Description.Reader, _rig.Cell.Address.ToString(), BaseData.Applications));
    }
}
