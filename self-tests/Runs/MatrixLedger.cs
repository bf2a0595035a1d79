using System.Text.Json;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Runs;

/// <summary>docs/faulty-devices.jsonl: what each faulty device did in a run of the whole suite, so that a matrix may be made in several goes.</summary>
/// <remarks>
/// A line counts for the suite and the devices that it was made with, by their fingerprints, and is dropped with the first one that is written after a change. A
/// run in which something was not settled is not kept. Safe for use from any thread.
/// </remarks>
internal sealed class MatrixLedger
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "faulty-devices.jsonl");
    private static readonly string Suite = OwnScoreFile.Suite();
    private static readonly string Devices = Fingerprint.OfTexts(["device-under-test"]);

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, Line> _lines = new(
        (File.Exists(Path) ? File.ReadAllLines(Path) : []).Select(text => JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!)
            .Where(line => line.Suite == Suite && line.Devices == Devices).ToDictionary(line => line.Device), StringComparer.Ordinal);

    /// <summary>One device.</summary>
    /// <param name="Suite">Fingerprint.</param>
    /// <param name="Devices">Fingerprint of all devices.</param>
    /// <param name="Day">UTC.</param>
    /// <param name="Seconds">That it took, or the device's share of them.</param>
    internal sealed record Line(string Device, string Suite, string Devices, DateOnly Day, int Seconds, IReadOnlyList<string> Failed);

    /// <summary>In the order of the devices' names.</summary>
    public IReadOnlyList<Line> Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines.Values];
        }
    }

    /// <returns>Null if it has still to be run.</returns>
    public FaultOutcome? Of(string device)
    {
        lock (_gate)
            return _lines.TryGetValue(device, out var line) ? new FaultOutcome(line.Failed, []) : null;
    }

    public void Add(string device, FaultOutcome outcome, DateTimeOffset begin, TimeSpan took)
    {
        if (outcome.Unsettled.Count > 0)
            return;
        lock (_gate)
        {
            _lines[device] = new Line(device, Suite, Devices, DateOnly.FromDateTime(begin.UtcDateTime), (int)took.TotalSeconds, [.. outcome.Failed.Order(StringComparer.Ordinal)]);
            File.WriteAllLines($"{Path}.new", _lines.Values.Select(line => JsonSerializer.Serialize(line, JsonSerializerOptions.Web)));
            File.Move($"{Path}.new", Path, overwrite: true);
        }
    }
}
