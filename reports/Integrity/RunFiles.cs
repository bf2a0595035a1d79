using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>Everything in a run folder but the seal itself. Links are not followed.</summary>
/// <param name="Names">Regular files, as a seal names them: paths in the run folder with "/", in ordinal order.</param>
/// <param name="EmptyFolders">Paths of the same shape; a seal cannot name them.</param>
/// <param name="Strangers">What no run writes: links, pipes and the like, names that are not UTF-8, and folders that cannot be read.</param>
internal sealed record RunFiles(IReadOnlyList<string> Names, IReadOnlyList<string> EmptyFolders, IReadOnlyList<Damage> Strangers)
{
    private const char NotUtf8 = '\ufffd';

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public static RunFiles In(string runFolder)
    {
        var (names, empty, strangers) = (new List<string>(), new List<string>(), new List<Damage>());
        Walk("");
        return new RunFiles([.. names.Order(StringComparer.Ordinal)], empty, [.. strangers.OrderBy(one => one.File, StringComparer.Ordinal)]);

        void Walk(string folder)
        {
            try
            {
                var entries = Directory.GetFileSystemEntries(Path.Combine(runFolder, folder, "."), "*", Everything);
                if (entries is [])
                    empty.Add(folder);
                foreach (var entry in entries.Select(Path.GetFileName))
                    Take(folder is "" ? entry! : $"{folder}/{entry}");
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                strangers.Add(new Damage(folder is "" ? "." : folder, $"the folder cannot be read: {cause.Message.TrimEnd('.')}"));
            }
        }

        void Take(string name)
        {
            var kind = FileStatus.Of(Path.Combine(runFolder, name)).Kind;
            if (name.Contains(NotUtf8, StringComparison.Ordinal))
                strangers.Add(new Damage(name, "its name is not UTF-8, so it cannot be told from others"));
            else if (name is RunFolder.SealName || kind is FileKind.Missing)
                return;   // missing: a writer has just given it another name
            else if (kind is FileKind.Regular)
                names.Add(name);
            else if (kind is FileKind.Folder)
                Walk(name);
            else
                strangers.Add(new Damage(name, RegularFile.Refusal(kind)!));
        }
    }

    /// <summary>Whether the name belongs to a stranger, or lies in a folder that one stands for: nothing more can be said of it.</summary>
    public bool Hide(string name) => Strangers.Any(one => one.File is "." || name == one.File || name.StartsWith($"{one.File}/", StringComparison.Ordinal));

    /// <summary>Whether reports are made from the file, or it tells what happened; the others are reports, which can be made again.</summary>
    public static bool IsSource(string name) => name.Split('/')[0] is RunFolder.JournalName or RunFolder.EvidenceName or RunFolder.LogsName;
}
