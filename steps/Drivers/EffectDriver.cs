using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks for any effect that a card has had where it must have had none.</summary>
public sealed class EffectDriver(RigLease lease, PresentSwitchOn present, PresenceDriver presence, DeviceDriver device)
{
    private const string Nothing = "nothing";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>
    /// Watches for as long as the rig says, looks into tree and applications, and switches the device off; what the server saw
    /// until then counts.
    /// </summary>
    public async Task<Observation> TakenFromAsync(SubscriberCard card)
    {
        var effects = await LookAsync(card);
        await device.SwitchOffAsync();
        return Found(effects);
    }

    /// <summary>The same for a device that stays on.</summary>
    public async Task<Observation> TakenSoFarAsync(SubscriberCard card) => Found(await LookAsync(card));

    private async Task<Effects> LookAsync(SubscriberCard card)
    {
        present.RequireSettled();
        await _rig.Evidence.WatchAsync(present.IsMessage, TimeSpan.FromMilliseconds(_rig.Bench.WatchMs));
        return await presence.OfAsync(card);
    }

    private Observation Found(Effects effects)
    {
        var sessions = present.Messages;
        var taken = effects.Found.Concat(sessions.Select(entry => $"a session: {entry.Kind}")).ToList();
        return new Observation(Nothing, taken.Count is 0 ? Nothing : string.Join("; ", taken), [.. effects.Asked, .. sessions]);
    }
}
