using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The switch-on that the scenario is in: what belongs to it, and whether the device has come to rest in it.</summary>
public sealed class PresentSwitchOn(RigLease lease)
{
    private readonly EvidenceLog _evidence = lease.Rig.Evidence;
    private long _since;
    private bool _hasCard;

    /// <summary>Where the device was when it had settled, or when its time for that was over.</summary>
    public DeviceState? End { get; private set; }

    /// <summary>Everything from here on belongs to a new switch-on.</summary>
    public void Begin(bool hasCard) => (_since, _hasCard, End) = (_evidence.Stamp().Number, hasCard, null);

    /// <summary>From here on another card, or the first one, is in the device that is on.</summary>
    public void CardComes() => (_hasCard, End) = (true, null);

    public void Settle(DeviceState state) => End = state;

    /// <summary>A device with a card is settled when it is ready; one without also while it waits for one.</summary>
    public bool IsSettled(DeviceState state) => state.State is DeviceState.Ready || (!_hasCard && state.State is DeviceState.WaitingForCard);

    public bool Has(EvidenceEntry entry) => entry.Number > _since;

    public IReadOnlyList<EvidenceEntry> Seen(ObservationPoint point) => [.. _evidence.From(point).Where(Has)];

    /// <summary>To be asked before anything is concluded from what the device says of itself.</summary>
    /// <exception cref="InconclusiveException">It has not settled in its own time, or has not even started its card.</exception>
    public void RequireSettled()
    {
        if (End is null || !IsSettled(End))
            throw new InconclusiveException($"The device is '{End}' when the time is over that it states for boot, attach and provisioning: nothing can be concluded from what it holds.");
        if (_hasCard && !Seen(ObservationPoint.Card).Any(entry => entry.Kind == "COLD RESET"))
            throw new InconclusiveException($"The device is '{End}', and its card has not been started since switch-on: what it says of itself is not about this card.");
    }
}
