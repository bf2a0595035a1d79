using System.Text;
using Conformance.Reports.Integrity;

namespace Conformance.Reports.Records;

/// <summary>What the bench saw during one test case, stored beside the journal under the hash of its own bytes.</summary>
/// <remarks>Shape: UTF-8, one <see cref="EvidenceRecord"/> a line, each line ended by a line feed. Schema: <c>docs/evidence.schema.json</c>.</remarks>
public static class EvidenceFile
{
    public const string MediaType = "application/x-ndjson";

    /// <summary>Writes the entries in the order given. A file under its final name is whole, and on the disk.</summary>
    /// <exception cref="IOException">It could not be written, for example because the disk is full.</exception>
    public static EvidenceReference Write(string runFolder, IEnumerable<EvidenceRecord> entries)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(entries.Select(entry => JsonLine.Write(entry) + "\n")));
        var hash = Hash.Of(bytes);
        var folder = RunFolder.Evidence(runFolder);
        Directory.CreateDirectory(folder);
        DurableFile.Write(Path.Combine(folder, hash), bytes);
        return new EvidenceReference(hash, bytes.Length, MediaType);
    }

    /// <exception cref="FormatException">The file is not there, cannot be read, or is not the one that was written.</exception>
    public static IReadOnlyList<EvidenceRecord> Read(string runFolder, EvidenceReference reference)
    {
        var path = Path.Combine(RunFolder.Evidence(runFolder), reference.Sha256);
        var bytes = Bytes(path);
        var hash = Hash.Of(bytes);
        if (hash != reference.Sha256)
            throw new FormatException($"Evidence file '{path}' has the SHA-256 {hash}: it was changed after the run. Restore the whole run folder.");

        return [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JsonLine.ReadEvidence)];
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return RegularFile.Bytes(path);
        }
        catch (DamagedFileException cause)
        {
            throw new FormatException($"Evidence file '{path}', which the journal refers to: {cause.Message}. Restore the whole run folder.", cause);
        }
    }
}
