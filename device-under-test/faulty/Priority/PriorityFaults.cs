using ReferenceDevice;

namespace FaultyDevices.Priority;

internal static class PriorityFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "lets-the-last-object-win", "DMSC-ROB-005", Seen.AtOnce,
            "An object takes the place of an earlier one of its name.",
            _ => DeviceParts.Conforming with { Priority = new PlaceOfTheLast() }),
    ];
}
