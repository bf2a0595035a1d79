using System.Text.Json;
using ReferenceDevice;

namespace FaultyDevices;

/// <summary>A device that is broken in another way in each test case, so that one run says something of many: it looks into the run's journal, as no device can.</summary>
/// <remarks>The table's first line is the folder that the run is in; each other line is a test case's id, a tab, and a fault's name. Elsewhere the device conforms.</remarks>
/// <param name="table">Path of the table.</param>
internal sealed class FaultOfTheTestCase(string table)
{
    private const string Started = "\"type\":\"case-started\"}";
    private const int Tail = 1 << 18;   // bytes: the test cases that are on began in them
    private static readonly string Rig = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetTempPath()));   // each has a folder for its devices, named after it

    /// <summary>What the device is made of in the test case that is on on its rig.</summary>
    public DeviceParts Parts(string[] args)
    {
        var lines = File.ReadAllLines(table);
        var faults = lines.Skip(1).Select(line => line.Split('\t')).ToDictionary(cell => cell[0], cell => cell[1]);
        return TestCase(lines[0]) is { } id && faults.TryGetValue(id, out var name) ? Faults.All.Single(fault => fault.Name == name).Parts(args) : DeviceParts.Conforming;
    }

    private static string? TestCase(string runs)
    {
        using var journal = new FileStream(Directory.EnumerateFiles(runs, "journal.jsonl", SearchOption.AllDirectories).Single(), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        journal.Seek(Math.Max(0, journal.Length - Tail), SeekOrigin.Begin);
        using var text = new StreamReader(journal);
        var lines = text.ReadToEnd().Split('\n').Skip(journal.Length > Tail ? 1 : 0);   // the first one is a part of a line
        return lines.Where(line => line.EndsWith(Started, StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(started => Rig.StartsWith($"{started.GetProperty("rig").GetString()}-", StringComparison.Ordinal)).Select(started => started.GetProperty("id").GetString()).LastOrDefault();
    }
}
