using ReferenceDevice;

namespace FaultyDevices.Coexistence;

internal static class CoexistenceFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "deletes-identical-data", "DMSC-QOE-001", Seen.AtOnce,
            "Data of the device's own that is the same as the card's is taken for the card's, and goes with it.",
            _ => DeviceParts.Conforming with { Coexistence = new TwinsDeleted() }),
        new(
            "gives-data-back-without-rights", "DMSC-QOE-001", Seen.AtOnce,
            "The device's own data is written back when the card's goes, and its access lists are not.",
            _ => With(new WithoutRights())),
        new(
            "overwrites-base-data", "DMSC-QOE-001", Seen.AtOnce,
            "What the device has in the place of a card's object makes room for it, and does not come back.",
            _ => DeviceParts.Conforming with { Coexistence = new Replacement() }),
        new(
            "sets-own-data-aside", "DMSC-QOE-001", Seen.AfterCut,
            "The device's own data makes room for the card's, and is written back when the card's goes; meanwhile it is in memory alone.",
            _ => With(new SetAside())),
    ];

    private static DeviceParts With<T>(T own)
        where T : ICoexistence, IWithdrawal => DeviceParts.Conforming with { Coexistence = own, Withdrawal = own };
}
