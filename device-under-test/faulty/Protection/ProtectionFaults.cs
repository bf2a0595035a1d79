using ReferenceDevice;

namespace FaultyDevices.Protection;

internal static class ProtectionFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "believes-what-it-reads", "DMSC-SEC-002", Seen.AtOnce,
            "Whatever can be read is used; nobody looks who signed it, nor whether it was protected at all.",
            _ => DeviceParts.Conforming with { Protection = new NoDoubt() }),
    ];
}
