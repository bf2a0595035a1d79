using ReferenceDevice;

namespace FaultyDevices.Strictness;

internal static class StrictnessFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "takes-any-access-list", "DMSC-ROB-003", Seen.AtOnce,
            "An access list that is none is stored as it is.",
            _ => DeviceParts.Conforming with { Strictness = new AnyAccessList() }),
        new(
            "takes-any-version", "DMSC-ROB-003", Seen.AtOnce,
            "A version of the format that nobody knows is read as if it were the known one.",
            _ => DeviceParts.Conforming with { Strictness = new AnyVersion() }),
    ];
}
