using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Locks applications as their corporation does, and looks at what becomes of card data for them.</summary>
public sealed class LockDriver(RigLease lease, ContentDriver content)
{
    private readonly BenchRig _rig = lease.Rig;

    public Task SetAsync(string application, bool locked) => _rig.Device.LockAsync(application, locked);

    /// <summary>The settings of one application, beside what the device was set up with.</summary>
    public Task<Observation> OwnSettingsAsync(string application) => content.OwnSettingsAsync(application);

    /// <summary>Whether the tree holds the object for the locked application, beside what the device declares (LockedDataInTree).</summary>
    public Task<Observation> InTreeAsync(SubscriberCard card, string name) => _rig.Bench.Declares("LockedDataInTree") is "yes"
        ? content.DifferencesFromAsync([card.Named(name)])
        : content.InTreeAsync([card.Mark(name)]);
}
