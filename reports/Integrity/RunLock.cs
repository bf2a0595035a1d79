using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>Held by the one program that may write into a run folder, until it is disposed of or the program dies.</summary>
/// <remarks>
/// Shape: the empty file <c>journal.lock</c>, locked exclusively. The kernel gives the lock back, so a killed run hinders nobody. The file
/// stays: if it were deleted, who has just opened it and who makes it anew would both hold a lock.
/// </remarks>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <exception cref="RunHeldException">Another program holds it.</exception>
    /// <exception cref="FormatException">The folder may not be written to, or something else stands in the lock's place.</exception>
    /// <exception cref="IOException">The folder cannot be written to, for example because the disk is full.</exception>
    public static RunLock Take(string runFolder)
    {
        var path = RunFolder.Lock(runFolder);
        if (FileStatus.Of(path) is not (FileKind.Missing or FileKind.Regular, 0))
            throw new FormatException($"'{path}' must be an empty file, and it is not: the folder was changed. Restore the whole run folder.");
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0));
        }
        catch (IOException cause) when (File.Exists(path))
        {
            throw new RunHeldException($"'{path}' is held by another program: the run in '{runFolder}' is still being written. Wait until it ends, or end it.", cause);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new FormatException($"'{path}' cannot be written: {cause.Message} Work as the folder's owner, or on a copy.", cause);
        }
    }

    public void Dispose() => _file.Dispose();
}
