using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Writes the journal, the end of a test case with what the runner alone can count of its work: syncs.</summary>
/// <param name="journal">Written to.</param>
/// <param name="traces">Where the syncs of a rig's devices are counted, by its name; null: nowhere.</param>
internal sealed class CountedJournal(JournalWriter journal, Func<string, SyncTrace>? traces)
{
    private readonly Dictionary<string, SyncTrace> _traces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Begun> _begun = new(StringComparer.Ordinal);

    /// <returns>The record as it was written.</returns>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public JournalRecord Append(JournalRecord record)
    {
        var written = record is CaseFinished { Work: { } work } finished && _begun.Remove(finished.Id, out var begun)
            ? finished with { Work = work with { BenchSyncs = work.BenchSyncs + begun.BenchSyncs, DeviceSyncs = Count(finished.Rig) - begun.DeviceSyncs } }
            : record;
        var (before, devices) = (journal.Syncs, record is CaseStarted { Rig: var rig } ? Count(rig) : null);
        Write(written);
        if (record is CaseStarted started)
            _begun[started.Id] = new Begun(journal.Syncs - before, devices);
        return written;
    }

    private void Write(JournalRecord record)
    {
        try
        {
            journal.Append(record);
        }
        catch (IOException cause)
        {
            throw new JournalLostException(cause);
        }
    }

    private int? Count(string? rig)
    {
        if (traces is null || rig is null)
            return null;
        if (!_traces.TryGetValue(rig, out var trace))
            _traces[rig] = trace = traces(rig);
        return trace.Count();
    }

    /// <summary>What had been counted when the test case began, its own record among it.</summary>
    private sealed record Begun(int BenchSyncs, int? DeviceSyncs);
}
