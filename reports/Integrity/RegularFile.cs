namespace Conformance.Reports.Integrity;

/// <summary>Reads files of a run folder: regular ones alone, since a link leads elsewhere and a pipe keeps its reader waiting.</summary>
internal static class RegularFile
{
    /// <summary>Reads the file, also while somebody writes it.</summary>
    /// <exception cref="DamagedFileException">It is not there, is no regular file, or cannot be read.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            var (kind, size) = FileStatus.Of(path);
            if (Refusal(kind) is { } refusal)
                throw new DamagedFileException(refusal);
            if (size is 0)
                return read(Stream.Null);   // not opened: the lock of a run is empty, and opening it would fail while it is held
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return read(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DamagedFileException($"it cannot be read: {cause.Message.TrimEnd('.')}", cause);
        }
    }

    /// <exception cref="DamagedFileException">As with <see cref="Read"/>.</exception>
    public static byte[] Bytes(string path) => Read(path, file =>
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    });

    /// <summary>What to say of something that stands where a regular file belongs; null when it is one.</summary>
    public static string? Refusal(FileKind kind) => kind switch
    {
        FileKind.Regular => null,
        FileKind.Missing => "the file is not there",
        FileKind.Folder => "it is a folder, and a file belongs there",
        FileKind.Link => "it is a symbolic link, and a run folder holds files and folders alone",
        _ => "it is a pipe, a socket or a device, and a run folder holds files and folders alone",
    };
}
