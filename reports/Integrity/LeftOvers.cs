using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>What killed programs leave in a run folder and no seal should cover.</summary>
internal static class LeftOvers
{
    /// <summary>
    /// Deletes files that are half-written, what devices had stored, and folders without a file. Whoever calls holds the run's lock.
    /// </summary>
    public static void Delete(string runFolder)
    {
        if (Directory.Exists(RunFolder.Devices(runFolder)))
            Directory.Delete(RunFolder.Devices(runFolder), recursive: true);
        foreach (var name in RunFiles.In(runFolder).Names.Where(DurableFile.IsPart))
            File.Delete(Path.Combine(runFolder, name));
        while (RunFiles.In(runFolder).EmptyFolders is { Count: > 0 } empty)   // the folder around one may be empty then
        {
            foreach (var name in empty)
                Directory.Delete(Path.Combine(runFolder, name));
        }
    }
}
