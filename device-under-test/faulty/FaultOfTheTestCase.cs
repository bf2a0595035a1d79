using System.Text.Json;
using ReferenceDevice;

namespace FaultyDevices;

/// <summary>A device that is broken in another way in each test case, so that one run says something of many: it looks into the run's journal, as no device can.</summary>
/// <remarks>
/// The table's first line is the folder that the run is in; each other line is a test case's id and, each after a tab, a fault's name for each repetition of
/// the run. Elsewhere the device conforms.
/// </remarks>
/// <param name="table">Path of the table.</param>
internal sealed class FaultOfTheTestCase(string table)
{
    private const string Started = "\"type\":\"case-started\"}";
    private const long FirstTail = 1 << 15;   // octets; some dozen test cases
    private static readonly string Rig = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetTempPath()));   // each has a folder for its devices, named after it

    /// <summary>What the device is made of in the test case that is on on its rig.</summary>
    public DeviceParts Parts(string[] args)
    {
        var lines = File.ReadAllLines(table);
        var name = TestCase(lines[0]) is { } on && lines.Skip(1).Select(line => line.Split('\t')).FirstOrDefault(cells => cells[0] == on.Id) is { } faults ? faults.ElementAtOrDefault(on.Repetition) : null;
        return name is null or "" ? DeviceParts.Conforming : Faults.All.Single(fault => fault.Name == name).Parts(args);
    }

    private static (string Id, int Repetition)? TestCase(string runs)
    {
        using var journal = new FileStream(Directory.EnumerateFiles(runs, "journal.jsonl", SearchOption.AllDirectories).Single(), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        for (var tail = FirstTail; ; tail *= 4)   // beside a long test case many others begin
        {
            if (LastStarted(journal, tail) is { } started)
                return started;
            if (tail >= journal.Length)
                return null;
        }
    }

    private static (string Id, int Repetition)? LastStarted(FileStream journal, long tail)
    {
        journal.Seek(Math.Max(0, journal.Length - tail), SeekOrigin.Begin);
        using var text = new StreamReader(journal, leaveOpen: true);
        var lines = text.ReadToEnd().Split('\n').Skip(journal.Length > tail ? 1 : 0);   // the first one is a part of a line
        return lines.Where(line => line.EndsWith(Started, StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(started => Rig.StartsWith($"{started.GetProperty("rig").GetString()}-", StringComparison.Ordinal))
            .Select(started => ((string, int)?)(started.GetProperty("id").GetString()!, started.GetProperty("repetition").GetInt32())).LastOrDefault();
    }
}
