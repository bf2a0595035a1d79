using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>
/// The network keeps the device waiting for its word on the authentication, or for the challenge before that as well. Whatever
/// the device does with its card in that time, it does without having been accepted.
/// </summary>
public sealed class HeldAnswer(RigLease lease, PresentSwitchOn present, PresenceDriver presence)
{
    // what is left of the longest hold is for the look into the device
    private static readonly TimeSpan LongestWatch = NetworkCell.LongestHold - TimeSpan.FromSeconds(10);

    private readonly BenchRig _rig = lease.Rig;
    private bool _isChallengeHeld;

    /// <summary>True when a word of the network is to be held back.</summary>
    public bool IsWanted { get; private set; }

    /// <summary>What tree and applications held of the card while the device was waiting.</summary>
    public Effects Effects { get; private set; } = Effects.None;

    /// <summary>The word on the authentication will be held back, for as long as the rig says.</summary>
    public void Want()
    {
        IsWanted = true;
        _rig.Cell.HoldAnswers();
    }

    /// <summary>The challenge will be held back too; both together for half of the time that the device states for its attach, each for 20 seconds at most.</summary>
    public void WantLateChallenge()
    {
        IsWanted = _isChallengeHeld = true;
        _rig.Cell.HoldChallenges();
    }

    /// <summary>Waits for the device's message, watches, looks into the device, and lets the network speak; a device that says it has settled waits for nothing.</summary>
    public async Task LookAsync(SubscriberCard card, DeviceLimits limits)
    {
        if (IsWanted && !present.IsSettled((await _rig.Device.StateAsync()).State))
            await LookWhenItWaitsAsync(card, limits);
        _rig.Cell.ReleaseAnswers();
    }

    /// <summary>The same for a device that may still tell what it was before its card was exchanged.</summary>
    public async Task LookWhenItWaitsAsync(SubscriberCard card, DeviceLimits limits)
    {
        if (_isChallengeHeld)
            await LookOnceAsync(card, "ATTACH REQUEST", limits, WatchBeforeChallenge(limits, _rig.Bench.WatchMs));
        _rig.Cell.HoldAnswers();
        await LookOnceAsync(card, "AUTHENTICATION RESPONSE", limits, Watch(_rig.Bench.WatchMs));
        _rig.Cell.ReleaseAnswers();
    }

    /// <summary>Waits for the response of that card; false when it has not come in the device's own time.</summary>
    public Task<bool> ResponseArrivesAsync(SubscriberCard card, DeviceLimits limits) => ArrivesAsync(card, "AUTHENTICATION RESPONSE", limits);

    internal static TimeSpan WatchBeforeChallenge(DeviceLimits limits, int watchMs) => Watch(Math.Max(0, (limits.Attach / 2) - watchMs));

    // a word that goes by itself while the bench still watches would make a device that waits for it seem to act before it
    internal static TimeSpan Watch(int milliseconds) => TimeSpan.FromMilliseconds(Math.Min(milliseconds, LongestWatch.TotalMilliseconds));

    private async Task LookOnceAsync(SubscriberCard card, string message, DeviceLimits limits, TimeSpan watch)
    {
        if (!await ArrivesAsync(card, message, limits))
            return;
        await _rig.Evidence.WatchAsync(entry => present.IsMessage(entry) && present.EarlyMessages.Contains(entry), watch);
        var effects = await presence.OfAsync(card);
        Effects = Effects.And(effects.Found, effects.Asked);
    }

    private async Task<bool> ArrivesAsync(SubscriberCard card, string message, DeviceLimits limits) =>
        await _rig.Evidence.WaitForAsync(
            entry => present.Has(entry) && entry.Point is ObservationPoint.Network && entry.Kind == message && entry.Fields.GetValueOrDefault("imsi") == card.Identity.Imsi,
            limits.Start) is not null;
}
