using System.Text.Json.Nodes;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.Reports.Records;

namespace Conformance.Steps.Recording;

/// <summary>Counts in the log what was done.</summary>
public static class WorkDone
{
    public static CaseWork In(IReadOnlyList<EvidenceEntry> log) => new(
        log.Count(entry => Asked(entry, "POST /v1/power", "to") is "on"),
        log.Count(entry => entry is { Point: ObservationPoint.Device, Kind: "PUT /v1/setup" }),
        log.Count(entry => Asked(entry, "POST /v1/power", "how") is "cut"),
        log.Count(entry => entry.Point is ObservationPoint.Card && entry.Fields.ContainsKey("command")),
        log.Count(entry => entry.Point is ObservationPoint.Server && entry.Fields.ContainsKey("url")),
        log.Count(NetworkCell.IsFromDevice),
        BenchSyncs: 0);

    private static string? Asked(EvidenceEntry entry, string kind, string member) =>
        entry.Point is ObservationPoint.Device && entry.Kind == kind ? JsonNode.Parse(entry.Fields["request"])?[member]?.GetValue<string>() : null;
}
