using ReferenceDevice;

namespace FaultyDevices.Proof;

internal static class ProofFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "believes-a-silent-server", "DMSC-PRE-001", Seen.AtOnce,
            "Where a server has no credentials there is nothing to check, and it is obeyed.",
            _ => DeviceParts.Conforming with { ServerProof = new SilenceBelieved() }),
        new(
            "believes-any-password", "DMSC-PRE-001", Seen.AtOnce,
            "That a server has credentials is looked at, and not which.",
            _ => DeviceParts.Conforming with { ServerProof = new AnyPassword() }),
        new(
            "remembers-a-servers-proof", "DMSC-PRE-001", Seen.AtSecondSwitchOn,
            "A server that has proved once who it is is known from the next switch-on.",
            args => DeviceParts.Conforming with { ServerProof = new ProofOnce(args) }),
        new(
            "takes-a-certificate-for-any-name", "DMSC-PRE-001", Seen.AtOnce,
            "A certificate of a trusted authority is good for every server.",
            _ => DeviceParts.Conforming with { ServerProof = new AnyName() }),
        new(
            "takes-an-expired-certificate", "DMSC-PRE-001", Seen.AtOnce,
            "The device has no clock to hold the dates of a certificate against, and passes them over.",
            _ => DeviceParts.Conforming with { ServerProof = new AnyDate() }),
    ];
}
