using ReferenceDevice;

namespace FaultyDevices.Policing;

internal static class PolicingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "lets-every-card-provision", "DMSC-FLO-004", Seen.AtOnce,
            "The policy is asked for owners, and not whether cards may provision the device at all.",
            _ => DeviceParts.Conforming with { Policing = new OwnersAlone() }),
        new(
            "lets-every-owner-provision", "DMSC-FLO-004", Seen.AtOnce,
            "The policy is asked whether cards may provision the device, and not for owners.",
            _ => DeviceParts.Conforming with { Policing = new AllOrNothing() }),
    ];
}
