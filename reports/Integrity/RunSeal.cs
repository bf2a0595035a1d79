using System.Text;
using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>What makes a change of an ended run seen: <c>SHA256SUMS</c>, with the hash of every other file of the run folder.</summary>
/// <remarks>Shape: as <c>sha256sum</c> writes it, so that <c>sha256sum -c SHA256SUMS</c> checks it too; in ordinal order of the paths.</remarks>
public static class RunSeal
{
    public static bool IsOn(string runFolder) => File.Exists(RunFolder.Seal(runFolder));

    /// <summary>Seals the folder as it is, over the seal that is there. What a killed writer left half-written is removed first.</summary>
    /// <exception cref="FormatException">A file has a name that the seal cannot hold.</exception>
    /// <exception cref="IOException">The seal cannot be written.</exception>
    public static void Write(string runFolder)
    {
        RunFiles.DeleteParts(runFolder);
        var lines = RunFiles.In(runFolder).Select(name => $"{Entry(runFolder, name)}\n");
        DurableFile.Write(RunFolder.Seal(runFolder), Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    /// <summary>Takes the seal off a run that is continued, if there is one and it holds.</summary>
    /// <exception cref="FormatException">Journal, evidence or logs were changed since the run was sealed.</exception>
    public static void Remove(string runFolder)
    {
        CheckSources(runFolder);
        File.Delete(RunFolder.Seal(runFolder));
    }

    /// <summary>Makes sure that journal, evidence and logs are those that were sealed. A run without a seal passes.</summary>
    /// <exception cref="FormatException">They were changed since.</exception>
    public static void CheckSources(string runFolder)
    {
        if (!IsOn(runFolder))
            return;
        if (SealCheck.Of(runFolder).Damages.FirstOrDefault(damage => damage.File is RunFolder.SealName || RunFiles.IsSource(damage.File)) is { } damage)
            throw new FormatException($"'{runFolder}' was changed after it was sealed. {damage}. Restore the whole run folder.");
    }

    private static SealEntry Entry(string runFolder, string name)
    {
        var entry = new SealEntry(Hash.OfFile(Path.Combine(runFolder, name)).Sha256, name);
        return SealEntry.Parse(entry.ToString()) == entry
            ? entry
            : throw new FormatException($"The run cannot be sealed: a file in '{runFolder}' has control characters or a backslash in its name. Rename it or take it away, then make the reports again.");
    }
}
