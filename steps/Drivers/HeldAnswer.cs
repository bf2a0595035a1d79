using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>
/// The network keeps the device waiting for its word on the authentication. Whatever the device does with its card in that
/// time, it does without having been accepted.
/// </summary>
public sealed class HeldAnswer(RigLease lease, PresentSwitchOn present, ContentDriver content)
{
    private readonly BenchRig _rig = lease.Rig;
    private bool _isWanted;

    /// <summary>What tree and applications held of the card while the device was waiting.</summary>
    public Effects Effects { get; private set; } = Effects.None;

    public void Want()
    {
        _isWanted = true;
        _rig.Cell.HoldAnswers();
    }

    /// <summary>Waits for the device's response, watches for as long as the rig says, looks into the device, and lets the network speak.</summary>
    public async Task LookAsync(SubscriberCard card, TimeSpan limit)
    {
        if (!_isWanted)
            return;
        if (await IsWaitingAsync(limit))
        {
            await _rig.Evidence.WaitForAsync(entry => present.Has(entry) && entry.Point is ObservationPoint.Server, TimeSpan.FromMilliseconds(_rig.Description.WatchMs));
            Effects = await content.EffectsOfAsync(card);
        }

        _rig.Cell.ReleaseAnswers();
    }

    // a device that says it has settled waits for nothing
    private async Task<bool> IsWaitingAsync(TimeSpan limit) =>
        !present.IsSettled(await _rig.Device.StateAsync())
        && await _rig.Evidence.WaitForAsync(
            entry => present.Has(entry) && entry is { Point: ObservationPoint.Network, Kind: "AUTHENTICATION RESPONSE" }, limit) is not null;
}
