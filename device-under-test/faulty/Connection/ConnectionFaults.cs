using ReferenceDevice;

namespace FaultyDevices.Connection;

internal static class ConnectionFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "bypasses-proxies", "DMSC-POST-002", Seen.AtOnce,
            "The access point of the card is used, and the proxy behind it is not.",
            _ => DeviceParts.Conforming with { Connection = new NoProxy() }),
        new(
            "puts-its-own-connection-first", "DMSC-POST-002", Seen.AtOnce,
            "The device's own connection goes before the card's, whatever an account names.",
            _ => DeviceParts.Conforming with { Connection = new OwnFirst() }),
        new(
            "sticks-to-a-proxy", "DMSC-POST-002", Seen.WithAnotherCard,
            "A proxy that was used once is used until another one comes, also with a card that has none.",
            args => DeviceParts.Conforming with { Connection = new FormerProxy(args) }),
        new(
            "uses-any-proxy", "DMSC-POST-002", Seen.AtOnce,
            "Where there is no proxy behind the access point, another one that the device has is used.",
            _ => DeviceParts.Conforming with { Connection = new AnyProxy() }),
    ];
}
