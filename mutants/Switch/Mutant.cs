using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Text.Json;

/// <summary>Which mutant this process is, and which it has reached. Compiled into the mutated device.</summary>
/// <remarks>
/// MUTANT has the number. Or MUTANTS is a table, a line for each test case with its id, a tab and a number, and MUTANTS_RUN the folder of the run: its
/// journal tells which test case is on. Without either nothing is mutated. Where MUTANT_REACH names a folder, the device proper leaves a file there: a byte
/// a mutant, 1 for those that were reached, named by its start (ticks of UTC) and the folder that its rig gave it. The file is mapped, so it outlives a cut.
/// </remarks>
internal static unsafe class Mutant
{
    private const int Room = 1 << 16;

    private const int Tail = 1 << 18;   // bytes of the journal: the test cases that are on began in them
    private static readonly string Rig = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetTempPath()));
    private static readonly Dictionary<string, int> Table = ReadTable();

    private static int _active = Look();
    private static readonly byte* Reached = Map();

    /// <summary>Whether this is the active mutant.</summary>
    public static bool Is(int number)
    {
        if (Reached is not null)
            Reached[number] = 1;
        return number == _active;
    }

    /// <summary>A set-up comes: another test case may be on.</summary>
    public static void BeginAnew() => _active = Look();

    private static int Look() => Table.Count > 0
        ? TestCase() is { } id ? Table.GetValueOrDefault(id, -1) : -1
        : int.TryParse(Environment.GetEnvironmentVariable("MUTANT"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string? TestCase()
    {
        using var journal = new FileStream(
            Directory.EnumerateFiles(Environment.GetEnvironmentVariable("MUTANTS_RUN")!, "journal.jsonl", SearchOption.AllDirectories).Single(), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        journal.Seek(Math.Max(0, journal.Length - Tail), SeekOrigin.Begin);
        using var text = new StreamReader(journal);
        var lines = text.ReadToEnd().Split('\n').Skip(journal.Length > Tail ? 1 : 0);   // the first one is a part of a line
        return lines.Where(line => line.EndsWith("\"type\":\"case-started\"}", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(started => Rig.StartsWith($"{started.GetProperty("rig").GetString()}-", StringComparison.Ordinal)).Select(started => started.GetProperty("id").GetString()).LastOrDefault();
    }

    private static Dictionary<string, int> ReadTable() => Environment.GetEnvironmentVariable("MUTANTS") is { Length: > 0 } table
        ? File.ReadLines(table).Select(line => line.Split('\t')).ToDictionary(cell => cell[0], cell => int.Parse(cell[1], CultureInfo.InvariantCulture))
        : [];

    private static byte* Map()
    {
        if (Environment.GetEnvironmentVariable("MUTANT_REACH") is not { Length: > 0 } folder || !Environment.GetCommandLineArgs().Contains("--proper"))
            return null;
        var file = MemoryMappedFile.CreateFromFile(Path.Combine(folder, $"{DateTime.UtcNow.Ticks}.{Rig}.{Environment.ProcessId}"), FileMode.CreateNew, null, Room);
        byte* start = null;
        file.CreateViewAccessor().SafeMemoryMappedViewHandle.AcquirePointer(ref start);   // held until the process ends
        return start;
    }
}
