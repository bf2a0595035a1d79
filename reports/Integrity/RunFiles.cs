using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>The files of a run folder, as a seal names them.</summary>
internal static class RunFiles
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Paths in the run folder with "/", in ordinal order: all files but the seal itself and the lock.</summary>
    public static IReadOnlyList<string> In(string runFolder) =>
    [
        .. Directory.EnumerateFiles(runFolder, "*", Everything).Select(path => Path.GetRelativePath(runFolder, path).Replace('\\', '/'))
            .Where(name => name is not (RunFolder.SealName or RunFolder.LockName)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether reports are made from the file, or it tells what happened; the others are reports, which can be made again.</summary>
    public static bool IsSource(string name) =>
        name is RunFolder.JournalName || name.StartsWith($"{RunFolder.EvidenceName}/", StringComparison.Ordinal) || name.StartsWith($"{RunFolder.LogsName}/", StringComparison.Ordinal);

    public static void DeleteParts(string runFolder)
    {
        foreach (var name in In(runFolder).Where(DurableFile.IsPart))
            File.Delete(Path.Combine(runFolder, name));
    }
}
