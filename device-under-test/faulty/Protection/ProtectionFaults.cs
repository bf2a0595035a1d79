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
        new(
            "asks-about-others-data", "DMSC-ALT-D", Seen.AtOnce,
            "The user is asked what to do with data that are for other devices.",
            _ => DeviceParts.Conforming with { Protection = new AskingAboutOthers() }),
        new(
            "does-not-check-signatures", "DMSC-SEC-002", Seen.AtOnce,
            "Who signed is looked at, and not what.",
            _ => DeviceParts.Conforming with { Protection = new NoArithmetic() }),
        new(
            "stops-at-others-data", "DMSC-ALT-D", Seen.AtOnce,
            "What stands on the card behind an object for other devices is taken to be for them as well.",
            _ => DeviceParts.Conforming with { Protection = new NothingBehindOthers() }),
        new(
            "takes-an-expired-signer", "DMSC-SEC-002", Seen.AtOnce,
            "The certificate of a signer is good for ever.",
            _ => DeviceParts.Conforming with { Protection = new NoDates() }),
        new(
            "trusts-every-signer", "DMSC-SEC-002", Seen.AtOnce,
            "A signature has to fit, and may be that of anybody.",
            _ => DeviceParts.Conforming with { Protection = new NoTrust() }),
    ];
}
