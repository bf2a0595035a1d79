using ReferenceDevice;

namespace FaultyDevices.Storage;

internal static class StorageFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "stores-in-clear", "DMSC-QOE-002", Seen.AtOnce,
            "Values are written as they are, and only forgotten when they should be wiped.",
            _ => DeviceParts.Conforming with { CardStore = file => new ClearFile(file) }),
    ];
}
