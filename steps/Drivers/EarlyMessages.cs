using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>What a device sends to a DM server although the network has accepted nobody since switch-on.</summary>
/// <remarks>What comes after an accept may be of the card before: its session has still to learn that the card has gone.</remarks>
public static class EarlyMessages
{
    /// <param name="seen">What was seen since switch-on, in the order of the sequence.</param>
    public static IReadOnlyList<EvidenceEntry> In(IEnumerable<EvidenceEntry> seen) =>
        [.. seen.TakeWhile(entry => entry is not { Point: ObservationPoint.Network, Kind: "ATTACH ACCEPT" }).Where(DmFront.IsFromDevice)];
}
