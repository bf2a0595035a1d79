namespace Conformance.Reports.Integrity;

/// <summary>Files that are whole and on the disk before they get their name.</summary>
internal static class DurableFile
{
    private const string Suffix = ".part";

    /// <summary>Writes the file over the one that is there.</summary>
    /// <exception cref="IOException">It could not be written, for example because the disk is full; what was there before stays.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Write(path, file => file.Write(bytes.Span));

    /// <summary>The same for bytes that come bit by bit. Whatever stops <paramref name="write"/>, what was there before stays.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var part = path + Suffix;
        try
        {
            File.Delete(part);   // of a killed writer; if it is a link, what it leads to is not written over
            using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Whether the file is the beginning of one whose writer was killed.</summary>
    public static bool IsPart(string path) => path.EndsWith(Suffix, StringComparison.Ordinal);
}
