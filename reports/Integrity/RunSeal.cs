using System.Text;
using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>What makes a change of an ended run seen: <c>SHA256SUMS</c>, with the hash of every other file of the run folder.</summary>
/// <remarks>Shape: as <c>sha256sum</c> writes it, so that <c>sha256sum -c SHA256SUMS</c> checks it too; in ordinal order of the paths.</remarks>
public static class RunSeal
{
    /// <summary>Also true when something that is no file stands in its place.</summary>
    /// <exception cref="FormatException">The folder may not be looked into.</exception>
    public static bool IsOn(string runFolder)
    {
        try
        {
            return FileStatus.Of(RunFolder.Seal(runFolder)).Kind is not FileKind.Missing;
        }
        catch (IOException cause)
        {
            throw new FormatException($"'{runFolder}' cannot be looked into: {cause.Message}. Name a run folder that you may read.", cause);
        }
    }

    /// <summary>Seals the folder as it is, over the seal that is there.</summary>
    /// <exception cref="FormatException">Something is in the folder that the seal cannot hold.</exception>
    /// <exception cref="IOException">The seal cannot be written.</exception>
    public static void Write(string runFolder)
    {
        var lines = Sealable(runFolder).Select(name => $"{Entry(runFolder, name)}\n");
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
        var damages = SealCheck.Of(runFolder, RunFiles.In(runFolder)).Damages;
        if (damages.FirstOrDefault(damage => damage.File is RunFolder.SealName || RunFiles.IsSource(damage.File)) is { } damage)
            throw new FormatException($"'{runFolder}' was changed after it was sealed. {damage}. Restore the whole run folder.");
    }

    /// <summary>Makes sure that the folder holds nothing that cannot be sealed.</summary>
    /// <returns>Names of the files to seal, in their order.</returns>
    /// <exception cref="FormatException">It does.</exception>
    public static IReadOnlyList<string> Sealable(string runFolder)
    {
        var files = RunFiles.In(runFolder);
        var unfit = files.Names.Where(name => !SealEntry.CanName(name)).Select(name => new Damage(name, "its name has control characters or a backslash"));
        return files.Strangers.Concat(unfit).FirstOrDefault() is { } damage ? throw Refusal(runFolder, damage) : files.Names;
    }

    private static SealEntry Entry(string runFolder, string name)
    {
        try
        {
            return new SealEntry(Hash.OfFile(Path.Combine(runFolder, name)).Sha256, name);
        }
        catch (DamagedFileException cause)
        {
            throw Refusal(runFolder, new Damage(name, cause.Message));
        }
    }

    private static FormatException Refusal(string runFolder, Damage damage) =>
        new($"'{runFolder}' cannot be sealed. {damage}. Rename it or take it away, then make the reports again.");
}
