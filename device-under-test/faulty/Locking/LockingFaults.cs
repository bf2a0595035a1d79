using ReferenceDevice;

namespace FaultyDevices.Locking;

internal static class LockingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "configures-locked-applications", "DMSC-ALT-C", Seen.AtOnce,
            "A lock stops the user, and no card.",
            _ => DeviceParts.Conforming with { Locking = new LockForUsersAlone() }),
    ];
}
