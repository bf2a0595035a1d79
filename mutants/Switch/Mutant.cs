using System.Globalization;
using System.IO.MemoryMappedFiles;

/// <summary>Which mutant this process is, and which it has reached. Compiled into the mutated device.</summary>
/// <remarks>
/// MUTANT has the number; without it nothing is mutated. Where MUTANT_REACH names a folder, the device proper leaves a file there: a byte
/// a mutant, 1 for those that were reached, named by its start (ticks of UTC) and the folder that its rig gave it. The file is mapped, so it outlives a cut.
/// </remarks>
internal static unsafe class Mutant
{
    private const int Room = 1 << 16;

    private static readonly int Active = int.TryParse(Environment.GetEnvironmentVariable("MUTANT"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    private static readonly byte* Reached = Map();

    /// <summary>Whether this is the active mutant.</summary>
    public static bool Is(int number)
    {
        if (Reached is not null)
            Reached[number] = 1;
        return number == Active;
    }

    private static byte* Map()
    {
        if (Environment.GetEnvironmentVariable("MUTANT_REACH") is not { Length: > 0 } folder || !Environment.GetCommandLineArgs().Contains("--proper"))
            return null;
        var rig = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetTempPath()));
        var file = MemoryMappedFile.CreateFromFile(Path.Combine(folder, $"{DateTime.UtcNow.Ticks}.{rig}.{Environment.ProcessId}"), FileMode.CreateNew, null, Room);
        byte* start = null;
        file.CreateViewAccessor().SafeMemoryMappedViewHandle.AcquirePointer(ref start);   // held until the process ends
        return start;
    }
}
