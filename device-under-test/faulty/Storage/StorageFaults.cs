using ReferenceDevice;

namespace FaultyDevices.Storage;

internal static class StorageFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "leaves-a-work-file-at-a-cut", "DMSC-QOE-002", Seen.AfterCut,
            "Values are in a work file of this switch-on as they are, which an orderly switch-off deletes and nothing else does.",
            _ => DeviceParts.Conforming with { CardStore = file => new WorkFile(file) }),
        new(
            "stores-in-clear", "DMSC-QOE-002", Seen.AtOnce,
            "Values are written as they are, and only forgotten when they should be wiped.",
            _ => DeviceParts.Conforming with { CardStore = file => new ClearFile(file) }),
    ];
}
