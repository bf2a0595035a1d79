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

    /// <summary>True when the device was switched off in order, and had last said that it was provisioning.</summary>
    private static bool IsCutShort(IEnumerable<EvidenceEntry> log)
    {
        string? state = null;
        foreach (var entry in log.Where(entry => entry.Point is ObservationPoint.Device))
        {
            if (entry.Kind is "GET /v1/state")
                state = Text(entry, "answer", "state");
            else if (Asked(entry, Power, "how") is "orderly" && state is DeviceState.Provisioning)
                return true;
        }

        return false;
    }

    private static string? Asked(EvidenceEntry entry, string kind, string member) =>
        entry.Point is ObservationPoint.Device && entry.Kind == kind ? Text(entry, "request", member) : null;

    private static string? Text(EvidenceEntry entry, string field, string member)
    {
        try
        {
            return (JsonNode.Parse(entry.Fields[field]) as JsonObject)?[member]?.ToString();
        }
        catch (System.Text.Json.JsonException)
        {
            return null;   // what a device has answered that is no JSON was judged when it came
        }
    }
}
