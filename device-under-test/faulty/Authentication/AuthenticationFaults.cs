using ReferenceDevice;

namespace FaultyDevices.Authentication;

internal static class AuthenticationFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "does-not-resynchronise", "DMSC-FLO-002", Seen.AtOnce,
            "The device reports that the sequence number is out of range, and gives up.",
            _ => DeviceParts.Conforming with { Resynchronisation = new NoResynchronisation() }),
    ];
}
