using ReferenceDevice;

namespace FaultyDevices.Coexistence;

internal static class CoexistenceFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "overwrites-base-data", "DMSC-QOE-001", Seen.AtOnce,
            "What the device has in the place of a card's object makes room for it, and does not come back.",
            _ => DeviceParts.Conforming with { Coexistence = new Replacement() }),
    ];
}
