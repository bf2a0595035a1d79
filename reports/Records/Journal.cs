using Conformance.Reports.Integrity;

namespace Conformance.Reports.Records;

/// <summary>A journal as it was read back.</summary>
/// <param name="Folder">The run folder it lies in, with the evidence.</param>
/// <param name="Start">Its first record.</param>
/// <param name="Records">All records, <paramref name="Start"/> among them, in the order of writing.</param>
/// <param name="Notes">What the reader had to leave out, a sentence each.</param>
public sealed record Journal(string Folder, RunStarted Start, IReadOnlyList<JournalRecord> Records, IReadOnlyList<string> Notes)
{
    /// <summary>Hash of the last whole line, 64 hexadecimal digits: it stands for the whole journal. All zeros for a journal that was never written.</summary>
    public string Head { get; init; } = ChainedLine.Origin;

    /// <summary>Bytes of all whole lines: where the next one belongs.</summary>
    internal long Length { get; init; }

    /// <summary>How the run ended; null when it was killed or still runs.</summary>
    public RunEnded? End => Records[^1] as RunEnded;

    /// <summary>The bench as it stood first; null when it never stood.</summary>
    public BenchReady? Bench => Records.OfType<BenchReady>().FirstOrDefault();
}
