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
        new(
            "forgets-locks", "DMSC-ALT-C", Seen.AtSecondSwitchOn,
            "A lock that the factory has set is heeded at the first switch-on, and none at a later one.",
            args => DeviceParts.Conforming with { Locking = new LockOfTheFactory(args) }),
        new(
            "never-unlocks", "DMSC-ALT-C", Seen.AtSecondSwitchOn,
            "An application that was locked once stays locked for every card.",
            args => DeviceParts.Conforming with { Locking = new LockForGood(args) }),
    ];
}
