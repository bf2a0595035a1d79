using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>What the operator network saw.</summary>
internal static class NetworkSights
{
    public static OptionSight? GsmAttach(IReadOnlyList<EvidenceEntry> log) => OptionSight.First(
        log, entry => entry is { Point: ObservationPoint.Network, Kind: "ATTACH ACCEPT" } && entry.Fields.ContainsKey("sres"), "a network of the second generation accepted it by its SRES");
}
