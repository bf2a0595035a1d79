using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>
/// The network keeps the device waiting for its word on the authentication, or for the challenge before that as well. Whatever
/// the device does with its card in that time, it does without having been accepted.
/// </summary>
public sealed class HeldAnswer(RigLease lease, PresentSwitchOn present, ContentDriver content)
{
    private readonly BenchRig _rig = lease.Rig;
    private bool _isWanted;
    private bool _isChallengeHeld;

    /// <summary>What tree and applications held of the card while the device was waiting.</summary>
    public Effects Effects { get; private set; } = Effects.None;

    /// <summary>The word on the authentication will be held back, for as long as the rig says.</summary>
    public void Want()
    {
        _isWanted = true;
        _rig.Cell.HoldAnswers();
    }

    /// <summary>The challenge will be held back too; both together for half of the time that the device states for its attach.</summary>
    public void WantLateChallenge()
    {
        _isWanted = _isChallengeHeld = true;
        _rig.Cell.HoldChallenges();
    }

    /// <summary>Waits for the device's message, watches, looks into the device, and lets the network speak; a device that says it has settled waits for nothing.</summary>
    public async Task LookAsync(SubscriberCard card, DeviceLimits limits)
    {
        if (_isWanted && !present.IsSettled(await _rig.Device.StateAsync()))
            await LookWhenItWaitsAsync(card, limits);
        _rig.Cell.ReleaseAnswers();
    }

    /// <summary>The same for a device that may still tell what it was before its card was exchanged.</summary>
    public async Task LookWhenItWaitsAsync(SubscriberCard card, DeviceLimits limits)
    {
        if (_isChallengeHeld)
            await LookOnceAsync(card, "ATTACH REQUEST", limits, TimeSpan.FromMilliseconds(Math.Max(0, (limits.Attach / 2) - _rig.Description.WatchMs)));
        _rig.Cell.HoldAnswers();
        await LookOnceAsync(card, "AUTHENTICATION RESPONSE", limits, TimeSpan.FromMilliseconds(_rig.Description.WatchMs));
        _rig.Cell.ReleaseAnswers();
    }

    /// <summary>Waits for the response of that card; false when it has not come in the device's own time.</summary>
    public Task<bool> ResponseArrivesAsync(SubscriberCard card, DeviceLimits limits) => ArrivesAsync(card, "AUTHENTICATION RESPONSE", limits);

    private async Task LookOnceAsync(SubscriberCard card, string message, DeviceLimits limits, TimeSpan watch)
    {
        if (!await ArrivesAsync(card, message, limits))
            return;
        await _rig.Evidence.WaitForAsync(entry => present.Has(entry) && entry.Point is ObservationPoint.Server, watch);
        var effects = await content.EffectsOfAsync(card);
        Effects = new Effects([.. Effects.Found, .. effects.Found], [.. Effects.Asked, .. effects.Asked]);
    }

    private async Task<bool> ArrivesAsync(SubscriberCard card, string message, DeviceLimits limits) =>
        await _rig.Evidence.WaitForAsync(
            entry => present.Has(entry) && entry.Point is ObservationPoint.Network && entry.Kind == message && entry.Fields.GetValueOrDefault("imsi") == card.Identity.Imsi,
            limits.Start) is not null;
}
