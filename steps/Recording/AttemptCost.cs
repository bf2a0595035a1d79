using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Timing;
using Conformance.Reports.Records;

namespace Conformance.Steps.Recording;

/// <summary>What an attempt has cost: time by who was at work, and work by its kind.</summary>
public sealed class AttemptCost
{
    private EvidenceLog? _log;
    private TimeSplit? _before;

    /// <summary>The attempt has a rig from now on.</summary>
    /// <param name="log">Of the rig.</param>
    public void Begin(EvidenceLog log) => (_log, _before) = (log, log.Ledger.Read());

    /// <summary>The duration of the attempt by who was at work; the bench alone, where it had no rig.</summary>
    public CaseTimes Times(TimeSpan took)
    {
        var spent = _log?.Ledger.Read().Since(_before!);
        double Of(TimePart part) => spent?[part].TotalMilliseconds ?? 0;
        var (card, network, dm, asked, device) = (Of(TimePart.Card), Of(TimePart.Network), Of(TimePart.Dm), Of(TimePart.Asked), Of(TimePart.Device));
        return new CaseTimes(card, network, dm, asked, device, took.TotalMilliseconds - card - network - dm - asked - device);
    }

    /// <summary>What was done so far; null where the attempt had no rig.</summary>
    /// <param name="kept">The evidence as it was kept.</param>
    public CaseWork? Work(EvidenceReference? kept) => _log is null ? null : WorkDone.In(_log.Entries) with { BenchSyncs = kept is null ? 0 : 1 };
}
