using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The switch-on that the scenario is in: what belongs to it, and whether the device has come to rest in it.</summary>
public sealed class PresentSwitchOn(RigLease lease)
{
    private readonly EvidenceLog _evidence = lease.Rig.Evidence;
    private bool _hasCard;

    /// <summary>Place in the sequence of the evidence at which it began.</summary>
    public long Since { get; private set; }

    /// <summary>Where the device was when it had settled, or when its time for that was over.</summary>
    public DeviceState? End { get; private set; }

    /// <summary>True while the user is asked something: the device may then have come as far as it can.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Everything from here on belongs to a new switch-on.</summary>
    public void Begin(bool hasCard) => (Since, _hasCard, End, IsAsked) = (_evidence.Stamp().Number, hasCard, null, false);

    /// <summary>From here on another card, or the first one, is in the device that is on.</summary>
    public void CardComes() => (_hasCard, End) = (true, null);

    /// <summary>The device is where it is; and what its card has seen until then is in the evidence.</summary>
    public async Task SettleAsync(DeviceState state)
    {
        End = state;
        await lease.Rig.CaughtUpAsync();
    }

    /// <summary>A device with a card is settled when it is ready; one without, or that has lost it, also while it waits for one; one that asks its user also while it provisions.</summary>
    public bool IsSettled(string state) =>
        state is DeviceState.Ready || (IsAsked && state is DeviceState.Provisioning) || (state is DeviceState.WaitingForCard && (!_hasCard || lease.Rig.Slot.Card is null));

    public bool Has(EvidenceEntry entry) => entry.Number > Since;

    /// <summary>True for a message to any DM server that the device has sent in this switch-on.</summary>
    public bool IsMessage(EvidenceEntry entry) => Has(entry) && DmFront.IsFromDevice(entry);

    /// <summary>All of those.</summary>
    public IReadOnlyList<EvidenceEntry> Messages => [.. Seen(ObservationPoint.Server).Where(DmFront.IsFromDevice)];

    /// <summary>Those of them that came before the network's first accept.</summary>
    public IReadOnlyList<EvidenceEntry> EarlyMessages => Drivers.EarlyMessages.In(_evidence.Entries.Where(Has));

    public IReadOnlyList<EvidenceEntry> Seen(ObservationPoint point) => [.. _evidence.From(point).Where(Has)];

    /// <summary>To be asked before anything is concluded from what the device says of itself.</summary>
    /// <exception cref="InconclusiveException">It has not settled in its own time, or has not even started its card.</exception>
    public void RequireSettled()
    {
        if (End is null || !IsSettled(End.State))
            throw new InconclusiveException($"The device is '{End}' when the time is over that it states for boot, attach and provisioning: nothing can be concluded from what it holds.");
        RequireCardStarted();
    }

    /// <summary>To be asked before anything is concluded from what the device asks or tells of its card.</summary>
    /// <exception cref="InconclusiveException">It has not even started it.</exception>
    public void RequireCardStarted()
    {
        if (_hasCard && !Seen(ObservationPoint.Card).Any(entry => entry.Kind == "COLD RESET"))
            throw new InconclusiveException($"The device is '{End}', and its card has not been started since switch-on: what it says of itself is not about this card.");
    }
}
