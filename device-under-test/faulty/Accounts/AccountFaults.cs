using ReferenceDevice;

namespace FaultyDevices.Accounts;

internal static class AccountFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "bookmarks-home-pages", "DMSC-FLO-006", Seen.AtOnce,
            "The browser notes the home pages that it has had, and goes on offering them.",
            args => DeviceParts.Conforming with { Accounts = new Bookmarks(args) }),
        new(
            "configures-applications-once", "DMSC-FLO-004", Seen.AtSecondSwitchOn,
            "An application that a card has configured once is not configured anew.",
            args => DeviceParts.Conforming with { Accounts = new ConfiguredOnce(args) }),
        new(
            "falls-back-to-former-accounts", "DMSC-FLO-006", Seen.AtSecondSwitchOn,
            "An application for which the card in the device has nothing goes on with what an earlier card had.",
            args => With(new FormerCards(args))),
        new(
            "has-one-account-an-application", "DMSC-GEN-003", Seen.AtOnce,
            "An application has room for one account of a card.",
            _ => DeviceParts.Conforming with { Accounts = new OneAlone() }),
        new(
            "leaves-the-browser-alone", "DMSC-FLO-004", Seen.AtOnce,
            "The browser is not told of what the tree holds for it from a card.",
            _ => DeviceParts.Conforming with { Accounts = new NoBrowser() }),
        new(
            "wipes-accounts-in-order-alone", "DMSC-USA-001", Seen.AfterCut,
            "Applications have a copy of their accounts, which is wiped at the end of an orderly switch-off, and not at a start.",
            args => With(new WipedInOrderAlone(args))),
    ];

    private static DeviceParts With(FormerCards former) =>
        DeviceParts.Conforming with { Accounts = former, ProvisioningGate = former, Withdrawal = former };

    private static DeviceParts With(WipedInOrderAlone copies) => DeviceParts.Conforming with { Accounts = copies, Withdrawal = copies };
}
