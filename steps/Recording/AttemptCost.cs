using Conformance.Fixtures.Timing;
using Conformance.Reports.Records;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>What an attempt has cost: time by who was at work, and work by its kind.</summary>
public sealed class AttemptCost(RigLease lease)
{
    private bool _hasBegun;
    private TimeSplit? _before;

    /// <summary>To be called before anything is done with the rig; one that nobody has used yet is timed from its making on.</summary>
    public void Begin() => (_hasBegun, _before) = (true, lease.IsInUse ? lease.Rig.Evidence.Ledger.Read() : null);

    /// <summary>The duration of the attempt by who was at work: the bench alone, where no rig was used.</summary>
    public CaseTimes Times(TimeSpan took)
    {
        var now = HasRig ? lease.Rig.Evidence.Ledger.Read() : null;
        var spent = _before is null ? now : now?.Since(_before);
        double Of(TimePart part) => spent?[part].TotalMilliseconds ?? 0;
        var (card, network, dm, asked, device) = (Of(TimePart.Card), Of(TimePart.Network), Of(TimePart.Dm), Of(TimePart.Asked), Of(TimePart.Device));
        return new CaseTimes(card, network, dm, asked, device, took.TotalMilliseconds - card - network - dm - asked - device);
    }

    /// <summary>What was done so far; null where no rig was used.</summary>
    /// <param name="kept">The evidence as it was kept.</param>
    public CaseWork? Work(EvidenceReference? kept) => HasRig ? WorkDone.In(lease.Rig.Evidence.Entries) with { BenchSyncs = kept is null ? 0 : 1 } : null;

    private bool HasRig => _hasBegun && lease.IsInUse;
}
