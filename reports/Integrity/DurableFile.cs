namespace Conformance.Reports.Integrity;

/// <summary>Files that are whole and on the disk before they get their name.</summary>
internal static class DurableFile
{
    private const string Suffix = ".part";

    /// <summary>Writes the file over the one that is there.</summary>
    /// <exception cref="IOException">It could not be written, for example because the disk is full; what was there before stays.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var part = path + Suffix;
        try
        {
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Whether the file is the beginning of one whose writer was killed.</summary>
    public static bool IsPart(string path) => path.EndsWith(Suffix, StringComparison.Ordinal);
}
