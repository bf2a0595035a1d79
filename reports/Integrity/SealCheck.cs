using System.Text;
using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>A seal compared with the files of its run folder.</summary>
/// <param name="Files">How many files the seal names.</param>
/// <param name="Damages">First what is wrong with the seal itself, then what is no file, then the files in the order of their names.</param>
internal sealed record SealCheck(int Files, IReadOnlyList<Damage> Damages)
{
    public static SealCheck Of(string runFolder, RunFiles there)
    {
        byte[] bytes;
        try
        {
            bytes = RegularFile.Bytes(RunFolder.Seal(runFolder));
        }
        catch (DamagedFileException cause)
        {
            return new SealCheck(0, [new Damage(RunFolder.SealName, cause.Message), .. there.Strangers]);
        }

        var own = new List<Damage>();
        var sealedFiles = Entries(bytes, own);
        var names = there.Names.ToHashSet(StringComparer.Ordinal);
        var files = sealedFiles.Keys.Union(names).Where(name => !there.Hide(name)).Order(StringComparer.Ordinal)
            .Select(name => Compare(runFolder, name, sealedFiles.GetValueOrDefault(name), names.Contains(name))).OfType<Damage>();
        return new SealCheck(sealedFiles.Count, [.. own, .. there.Strangers, .. there.EmptyFolders.Select(Empty), .. files]);
    }

    private static Dictionary<string, string> Entries(ReadOnlySpan<byte> bytes, List<Damage> damages)
    {
        var entries = new Dictionary<string, string>();
        var (start, number, before) = (0, 1, "");
        for (int length; start < bytes.Length; start += length + 1, number++)
        {
            var rest = bytes[start..];
            length = rest.IndexOf((byte)'\n') is >= 0 and var found ? found : rest.Length;
            var (first, last) = (start, Math.Min(start + length, bytes.Length - 1));
            var line = rest[..length];
            var entry = length < rest.Length && Utf8Text.FirstWrongByte(line) is null ? SealEntry.Parse(Encoding.UTF8.GetString(line)) : null;
            if (entry is null)
                damages.Add(At("the line is not 64 lower-case hexadecimal digits, two spaces, a path, and a line feed"));
            else if (string.CompareOrdinal(entry.Name, before) <= 0)
                damages.Add(At($"'{entry.Name}' does not come after the path before it in ordinal order"));
            else
                entries.Add(before = entry.Name, entry.Sha256);

            Damage At(string what) => new(RunFolder.SealName, what, number, first, last);
        }

        return entries;
    }

    private static Damage Empty(string name) => new(name, "the folder is empty, and there was no empty one when the run was sealed");

    private static Damage? Compare(string runFolder, string name, string? expected, bool isThere)
    {
        if (!isThere)
            return new Damage(name, $"the file is not there, and {RunFolder.SealName} names it");
        if (expected is null)
            return new Damage(name, $"{RunFolder.SealName} does not name the file: it came after the run was sealed");
        try
        {
            var (actual, size) = Hash.OfFile(Path.Combine(runFolder, name));
            return actual == expected ? null : new Damage(name, $"the file has {size} bytes and the SHA-256 {actual}, and {RunFolder.SealName} says {expected}");
        }
        catch (DamagedFileException cause)
        {
            return new Damage(name, cause.Message);
        }
    }
}
