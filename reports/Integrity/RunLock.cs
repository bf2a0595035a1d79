using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>Held by the one program that may write into a run folder, until it is disposed of or the program dies.</summary>
/// <remarks>Shape: the file <c>journal.lock</c>, locked exclusively. The kernel gives the lock back, so a file that a killed run leaves hinders nobody.</remarks>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <exception cref="RunHeldException">Another program holds it.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static RunLock Take(string runFolder)
    {
        var path = RunFolder.Lock(runFolder);
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
        }
        catch (IOException cause) when (File.Exists(path))
        {
            throw new RunHeldException($"'{path}' is held by another program: the run in '{runFolder}' is still being written. Wait until it ends, or end it.", cause);
        }
    }

    public void Dispose() => _file.Dispose();
}
