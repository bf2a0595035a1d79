using ReferenceDevice;

namespace FaultyDevices.Calling;

internal static class CallingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "calls-every-account", "DMSC-FLO-005", Seen.AtOnce,
            "Every account of the card is called, whatever it says.",
            _ => DeviceParts.Conforming with { Calling = new Everybody() }),
        new(
            "calls-the-first-address", "DMSC-POST-003", Seen.AtSecondSwitchOn,
            "Where a server is, is learnt once; what its account says later is not looked at.",
            args => DeviceParts.Conforming with { Calling = new FirstAddress(args) }),
        new(
            "calls-the-host-alone", "DMSC-POST-003", Seen.AtOnce,
            "Of the address of a server the name of the host is all that counts.",
            _ => DeviceParts.Conforming with { Calling = new HostAlone() }),
        new(
            "calls-without-the-proxy", "DMSC-POST-003", Seen.AtOnce,
            "Sessions leave without the proxy, which is taken for one of the browser alone.",
            _ => DeviceParts.Conforming with { Calling = new WithoutProxy() }),
    ];
}
