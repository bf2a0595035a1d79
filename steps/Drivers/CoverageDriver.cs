using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Takes the network's coverage from the device and gives it back; knows what the device declares for that.</summary>
public sealed class CoverageDriver(RigLease lease, PresentSwitchOn present, HeldAnswer answer)
{
    private readonly BenchRig _rig = lease.Rig;

    /// <summary>True when there was no coverage at first, and the device declares that it is then not provisioned before the next switch-on.</summary>
    public bool StaysUnprovisioned => !IsProvisionedLate && present.Seen(ObservationPoint.Network).Any(entry => entry.Kind == "COVERAGE");

    private bool IsProvisionedLate => _rig.Bench.Declares("LateAttachProvisions") is "yes";

    public Task WithdrawAsync() => _rig.Cell.WithdrawCoverageAsync();

    /// <summary>
    /// Covers the device. If it declares that it attaches then, the network keeps it waiting for its word, and the device has
    /// to be ready in its time; if not, it is left alone.
    /// </summary>
    /// <exception cref="InconclusiveException">It declares that, and does not state how long it takes.</exception>
    public async Task ComeBackAsync(SubscriberCard card, DeviceLimits limits)
    {
        if (!IsProvisionedLate)
        {
            await _rig.Cell.CoverAsync();
            return;
        }

        if (limits.AttachRetry is not { } retry)
            throw new InconclusiveException("The device declares LateAttachProvisions: yes, and states no limit attachRetry in GET /v1/device: nobody can tell when it is late.");
        answer.Want();
        await _rig.Device.CatchUpAsync();
        await _rig.Cell.CoverAsync();
        var late = limits with { Boot = retry };
        await answer.LookWhenItWaitsAsync(card, late);
        await present.SettleAsync(await _rig.Device.WaitForStateAsync(DeviceState.Ready, late.Start));
    }
}
