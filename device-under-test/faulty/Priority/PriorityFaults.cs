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
        new(
            "reads-one-directory", "DMSC-ROB-002", Seen.AtOnce,
            "One directory is read, as most cards have no more.",
            _ => DeviceParts.Conforming with { Priority = new FirstDirectoryAlone() }),
        new(
            "reads-the-directory-backwards", "DMSC-ROB-005", Seen.AtOnce,
            "The directory is gone through from its end.",
            _ => DeviceParts.Conforming with { Priority = new FromTheEnd() }),
    ];
}
