using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Runner.Bench;

/// <summary>Takes every record of the run, and says where no test case may begin any more before the bench has been renewed.</summary>
/// <remarks>Safe for use from any thread.</remarks>
internal sealed class RunBook(CountedJournal journal, IEnumerable<JournalRecord> before, Progress progress)
{
    private readonly Lock _gate = new();
    private readonly List<JournalRecord> _records = [.. before];
    private readonly List<BenchLost> _lost = [];

    /// <summary>All records so far.</summary>
    public IReadOnlyList<JournalRecord> Records
    {
        get
        {
            lock (_gate)
                return [.. _records];
        }
    }

    /// <summary>What was lost since the bench stood last; empty while it is whole.</summary>
    public IReadOnlyList<BenchLost> Lost
    {
        get
        {
            lock (_gate)
                return [.. _lost];
        }
    }

    /// <summary>Writes the record down.</summary>
    /// <returns>False for a test case that may not begin; it is not written down then.</returns>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public bool Take(JournalRecord record)
    {
        lock (_gate)
        {
            if (record is CaseStarted started && IsLost(started.Rig))
                return false;
            if (record is BenchReady)
                _lost.Clear();
            Write(record);
            if (record is CaseFinished finished)
                LoseAfter(finished);
            return true;
        }
    }

    /// <summary>A part of a rig, or of the whole bench, is gone. Only the first loss counts until the bench stands again.</summary>
    /// <param name="rig">Name of the rig; null: the part belongs to all.</param>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public void Lose(string? rig, string part, Blame blame, string reason)
    {
        lock (_gate)
        {
            if (IsLost(rig))
                return;
            var lost = new BenchLost(TimeProvider.System.GetUtcNow(), part, blame, reason) { Rig = rig };
            _lost.Add(lost);
            Write(lost);
        }
    }

    private bool IsLost(string? rig) =>
        _lost.Exists(lost => lost.Concerns(rig)) || (rig is null && _records.OfType<BenchReady>().LastOrDefault() is { } bench && bench.Rigs.All(IsLost));

    private void LoseAfter(CaseFinished finished)
    {
        if (finished is { Verdict: Verdict.Error, Blame: { } blame and (Blame.Rig or Blame.Card or Blame.Server or Blame.Network) })
            Lose(finished.Rig, blame.Word(), blame, $"{finished.Id} found it broken: {finished.Reason}");
        else if (finished.ReasonCode is ReasonCodes.DeviceSilent or ReasonCodes.DeviceNotReady || finished.Note is not null)
            Lose(finished.Rig, RigParts.Device, Blame.Device, $"After {finished.Id} the device is started anew: {finished.Note ?? finished.Reason}");
    }

    private void Write(JournalRecord record)
    {
        var written = journal.Append(record);
        _records.Add(written);
        progress.Show(written);
    }
}
