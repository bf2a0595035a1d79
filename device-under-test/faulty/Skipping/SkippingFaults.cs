using ReferenceDevice;

namespace FaultyDevices.Skipping;

internal static class SkippingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "gives-up-at-damage", "DMSC-ROB-002", Seen.AtOnce,
            "The first management object that cannot be used is the last one that is looked at.",
            _ => DeviceParts.Conforming with { Skipping = new GivingUp() }),
        new(
            "skips-in-silence", "DMSC-ROB-004", Seen.AtOnce,
            "What has been skipped is told to nobody.",
            _ => DeviceParts.Conforming with { Skipping = new Silence() }),
    ];
}
