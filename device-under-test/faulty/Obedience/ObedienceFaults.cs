using ReferenceDevice;

namespace FaultyDevices.Obedience;

internal static class ObedienceFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "does-not-undo-an-atomic", "DMSC-PRE-001", Seen.AtOnce,
            "What can be done of an Atomic is done, and the server is told that nothing was.",
            _ => DeviceParts.Conforming with { Obedience = new HalfAtomic() }),
        new(
            "obeys-every-server", "DMSC-PRE-001", Seen.AtOnce,
            "Any server that has a session may do what it likes; access lists are stored, and not read.",
            _ => DeviceParts.Conforming with { Obedience = new NoAccessLists() }),
        new(
            "says-200-of-missing-nodes", "DMSC-PRE-001", Seen.AtOnce,
            "A command to a node that is not there is answered as if it had been carried out.",
            _ => DeviceParts.Conforming with { Obedience = new MissingIsFine() }),
        new(
            "uses-one-nonce", "DMSC-PRE-001", Seen.AtOnce,
            "The nonce that has worked once is used for every digest.",
            _ => DeviceParts.Conforming with { Obedience = new OneNonce() }),
    ];
}
