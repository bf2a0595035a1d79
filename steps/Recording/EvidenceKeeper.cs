using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>Puts what the bench saw in this scenario beside the journal.</summary>
public static class EvidenceKeeper
{
    /// <exception cref="EvidenceLostException">It cannot be written.</exception>
    public static EvidenceReference Keep(BenchRig rig)
    {
        try
        {
            return EvidenceFile.Write(
                Rigs.Bench.Folder,
                rig.Evidence.Entries.Select(entry =>
                    new EvidenceRecord(entry.Number, entry.At.TotalMilliseconds, (char)entry.Point, entry.Kind, entry.Summary, entry.Fields)));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceLostException($"The evidence could not be written: {cause.Message} Make room in the run's folder, then continue the run with --resume.", cause);
        }
    }
}
