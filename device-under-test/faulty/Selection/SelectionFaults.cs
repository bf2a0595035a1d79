using ReferenceDevice;

namespace FaultyDevices.Selection;

internal static class SelectionFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "drops-unclaimed-objects", "DMSC-GEN-004", Seen.AtOnce,
            "What nobody in the device has a use for does not get into the tree.",
            _ => DeviceParts.Conforming with { Selection = new ClaimedAlone() }),
        new(
            "provisions-only-once", "DMSC-GEN-001", Seen.AtSecondSwitchOn,
            "Once it has been provisioned, the device reads no card any more.",
            args => DeviceParts.Conforming with { Selection = new FirstCardAlone(args) }),
        new(
            "stops-at-a-missing-application", "DMSC-GEN-005", Seen.AtOnce,
            "An object for an application that the device lacks is the last one that it looks at.",
            _ => DeviceParts.Conforming with { Selection = new UpToTheFirstMissing() }),
        new(
            "takes-twenty-objects-at-most", "DMSC-GEN-001", Seen.AtOnce,
            "The device has room for twenty management objects of a card.",
            _ => DeviceParts.Conforming with { Selection = new Twenty() }),
    ];
}
