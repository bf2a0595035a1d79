using System.Text.Json.Nodes;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.Reports.Records;

namespace Conformance.Steps.Recording;

/// <summary>Counts in the log what was done.</summary>
public static class WorkDone
{
    private const string Power = "POST /v1/power";

    public static CaseWork In(IReadOnlyList<EvidenceEntry> log) => new(
        log.Count(entry => Asked(entry, Power, "to") is "on"),
        log.Count(entry => entry is { Point: ObservationPoint.Device, Kind: "PUT /v1/setup" }),
        log.Count(entry => Asked(entry, Power, "how") is "cut"),
        log.Count(entry => entry.Point is ObservationPoint.Card && entry.Fields.ContainsKey("command")),
        log.Count(entry => entry.Point is ObservationPoint.Server && entry.Fields.ContainsKey("url")),
        log.Count(NetworkCell.IsFromDevice),
        BenchSyncs: 0)
    {
        CutShort = IsCutShort(log),
    };

    /// <summary>True when the device has left its provisioning in another way than by being through with it, or was switched off in it.</summary>
    private static bool IsCutShort(IEnumerable<EvidenceEntry> log)
    {
        string? state = null;
        foreach (var entry in log.Where(entry => entry.Point is ObservationPoint.Device))
        {
            foreach (var next in States(entry))
            {
                if (state is DeviceState.Provisioning && next is not (DeviceState.Provisioning or DeviceState.Ready))
                    return true;
                state = next;
            }

            if (Asked(entry, Power, "how") is "orderly" && state is DeviceState.Provisioning)
                return true;
        }

        return false;
    }

    // in the device's words: as it was asked, and as its events tell
    private static IEnumerable<string?> States(EvidenceEntry entry) => entry.Kind switch
    {
        "GET /v1/state" => [Text(entry, "answer", "state")],
        _ when entry.Kind.StartsWith("GET /v1/events", StringComparison.Ordinal) => Parsed(entry, "answer") is JsonArray events
            ? events.OfType<JsonObject>().Where(one => $"{one["kind"]}" is "state").Select(one => one["outcome"]?.ToString())
            : [],
        _ => [],
    };

    private static string? Asked(EvidenceEntry entry, string kind, string member) =>
        entry.Point is ObservationPoint.Device && entry.Kind == kind ? Text(entry, "request", member) : null;

    private static string? Text(EvidenceEntry entry, string field, string member) => (Parsed(entry, field) as JsonObject)?[member]?.ToString();

    private static JsonNode? Parsed(EvidenceEntry entry, string field)
    {
        try
        {
            return entry.Fields.GetValueOrDefault(field) is { } text ? JsonNode.Parse(text) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;   // what a device has answered that is no JSON was judged when it came
        }
    }
}
