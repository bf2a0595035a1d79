using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks for every trace of card data that a device can show: in the tree, in applications, in what it asks its user.</summary>
public sealed class PresenceDriver(RigLease lease, PresentSwitchOn present)
{
    private const string Nothing = "nothing";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Every trace of the card, whatever the device is doing.</summary>
    public Task<Effects> OfAsync(SubscriberCard card) => EffectsAsync(card.Marks);

    /// <summary>Every trace of data with one of the marks.</summary>
    public async Task<Observation> AnywhereAsync(IReadOnlyList<string> marks)
    {
        present.RequireSettled();
        return Observed(await EffectsAsync(marks));
    }

    /// <summary>Every trace of the object with that name in the applications, and in the tree unless it may be there.</summary>
    public async Task<Observation> UseOfAsync(SubscriberCard card, string name, bool mayBeInTree)
    {
        present.RequireSettled();
        return Observed(await EffectsAsync([card.Mark(name)], withTree: !mayBeInTree, withPrompts: false));
    }

    private async Task<Effects> EffectsAsync(IReadOnlyList<string> marks, bool withTree = true, bool withPrompts = true)
    {
        var effects = Effects.None;
        if (withTree)
            effects = effects.And(Marks.In(await _rig.Device.TreeAsync(), marks), Asked());
        effects = effects.And(Marks.In(await _rig.Device.ApplicationsAsync(), marks), Asked());
        return withPrompts && _rig.Device.Offers(Verb.Prompts) ? effects.And(Marks.In(await _rig.Device.PromptsAsync(), marks), Asked()) : effects;
    }

    private static Observation Observed(Effects effects) =>
        new(Nothing, effects.Found.Count is 0 ? Nothing : string.Join("; ", effects.Found), [.. effects.Asked]);

    private EvidenceEntry[] Asked() => [present.Seen(ObservationPoint.Device)[^1]];
}
