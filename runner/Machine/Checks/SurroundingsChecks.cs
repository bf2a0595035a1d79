using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine.Checks;

/// <summary>Room for the folders of runs, and others who use smart cards here.</summary>
internal static class SurroundingsChecks
{
    private const long LeastBytes = 200L << 20;
    private const double BytesOfGigabyte = 1 << 30;

    public static IEnumerable<Check> All() =>
    [
        new("room for runs", Need.Run, $"{LeastBytes >> 20} MiB free, and a folder that can be written", "Make room, or name another place: ./run-hil.sh run --out DIR.", () => Task.FromResult(Room(Repository.Runs))),
        new("other pcscd", Need.Information, "none, or any: a run has its own", "", () => Task.FromResult(OtherDaemon())),
    ];

    /// <param name="folder">May not be there yet; then its nearest folder above counts.</param>
    internal static Sight Room(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder)!;
        try
        {
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Sight.Wrong($"'{folder}' cannot be written{(cause is UnauthorizedAccessException ? "" : $": {cause.Message.TrimEnd('.')}")}");
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        var text = $"{free / BytesOfGigabyte:0.0} GiB free in '{folder}'";
        return free < LeastBytes ? Sight.Wrong(text) : Sight.Ok(text);
    }

    private static Sight OtherDaemon()
    {
        var process = Directory.EnumerateDirectories("/proc").FirstOrDefault(folder => NameOf(folder) is "pcscd");
        return process is null ? Sight.Ok("none runs") : Sight.Note($"process {Path.GetFileName(process)}, of the system or of another run; it is left alone");
    }

    private static string? NameOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "comm")).Trim();
        }
        catch (IOException)
        {
            return null;   // no process, or one that is gone
        }
    }
}
