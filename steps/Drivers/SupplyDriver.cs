using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Takes the supply away, or switches off, at the moment that a scenario names.</summary>
public sealed class SupplyDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present)
{
    // the card holds the device up for this long, so that the cut comes before its answer
    private static readonly TimeSpan Hesitation = TimeSpan.FromSeconds(2);

    private readonly BenchRig _rig = lease.Rig;

    public async Task CutAsync()
    {
        await _rig.Device.CutAsync();
        await OffAsync();
    }

    /// <summary>Switches on with the card, and cuts when the device reads the last object of the directory: others have been read then.</summary>
    /// <exception cref="InconclusiveException">It does not read that object.</exception>
    public async Task CutWhileReadingAsync(SubscriberCard card)
    {
        var content = $"SC MO {card.Objects[^1].Label}";
        var trigger = new FaultTrigger { Command = "READ BINARY", Content = content, Nth = 1 };
        await device.BeginSwitchOnAsync(card, card.Profile with { Faults = [new CardFault(trigger, new FaultEffect.Slow(Hesitation))] });
        var read = await _rig.Evidence.WaitForAsync(
            entry => present.Has(entry) && entry.Kind == "READ BINARY" && entry.Fields.GetValueOrDefault("content") == content, device.Limits.Start);
        if (read is null)
            throw new InconclusiveException($"The supply was to be cut while the device reads '{content}', and it has not read it.");
        await CutAsync();
    }

    /// <summary>Cuts as soon as the device has taken the request to switch off; the network keeps one that detaches waiting meanwhile.</summary>
    public async Task CutWhileSwitchingOffAsync()
    {
        _rig.Cell.HoldDetach();
        await _rig.Device.SwitchOffAsync();
        await CutAsync();   // a device that is off already has switched off in order
        _rig.Cell.ReleaseAnswers();
    }

    /// <summary>Switches on with the card, and off in order while the operator's server keeps the session's first answer back.</summary>
    /// <exception cref="InconclusiveException">The device opens no session.</exception>
    public async Task SwitchOffInSessionAsync(SubscriberCard card)
    {
        _rig.Front.HoldAnswers(ServerScripts.Operator);
        await device.BeginSwitchOnAsync(card);
        if (await _rig.Evidence.WaitForAsync(entry => present.Has(entry) && entry is { Point: ObservationPoint.Server, Kind: "package 1" }, device.Limits.Start) is null)
            throw new InconclusiveException("The device was to go off in the middle of a session, and has opened none.");
        await _rig.SwitchOffAsync();
        _rig.Front.ReleaseAnswers();
        await _rig.Front.QuietAsync();   // what was held belongs to this switch-on
    }

    private async Task OffAsync()
    {
        var state = await _rig.Device.WaitForAsync(seen => seen is DeviceState.Off, TimeSpan.FromMilliseconds(device.Limits.SwitchOff));
        if (state.State is not DeviceState.Off)
            throw new ContractBreachException($"The device is '{state}' after its supply was cut, and 'off' was expected.");
    }
}
