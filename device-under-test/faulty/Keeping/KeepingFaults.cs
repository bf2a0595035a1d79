using ReferenceDevice;

namespace FaultyDevices.Keeping;

internal static class KeepingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "forgets-the-operators-word", "DMSC-ALT-B", Seen.AtSecondSwitchOn,
            "What the operator has said is forgotten when the card comes again.",
            _ => DeviceParts.Conforming with { Keeping = new WordForgotten() }),
        new(
            "heeds-the-cards-mark-alone", "DMSC-USA-003", Seen.AtOnce,
            "The mark of the card decides; what the operator says is taken, and changes nothing.",
            _ => DeviceParts.Conforming with { Keeping = new CardAlone() }),
        new(
            "keeps-card-data", "DMSC-USA-001", Seen.AtOnce,
            "Whatever came from a card stays, whoever comes next, and whatever the card has lost meanwhile.",
            _ => DeviceParts.Conforming with { Keeping = new KeepingEverything() }),
        new(
            "keeps-data-for-its-subscriber", "DMSC-USA-001", Seen.AtOnce,
            "Whatever came from a card stays, and is hidden from other subscribers' cards alone.",
            _ => DeviceParts.Conforming with { Keeping = new ForItsSubscriber() }),
        new(
            "keeps-for-one-switch-off", "DMSC-USA-002", Seen.AtSecondSwitchOn,
            "What is kept is there after one switch-off, and not after another.",
            args => DeviceParts.Conforming with { Keeping = new OneSwitchOff(args) }),
        new(
            "keeps-management-accounts", "DMSC-FLO-006", Seen.AtOnce,
            "Management accounts stay, whatever the card says and whoever comes next, so that their servers go on reaching the device.",
            _ => With(new ManagementAccounts())),
        new(
            "keeps-nothing", "DMSC-USA-002", Seen.AtOnce,
            "Every switch-off takes all of the card's data, whatever card, operator and user have said.",
            _ => DeviceParts.Conforming with { Keeping = new KeepingNothing() }),
        new(
            "keeps-what-the-card-has-lost", "DMSC-USA-002", Seen.AtSecondSwitchOn,
            "What a card has lost is kept on.",
            _ => DeviceParts.Conforming with { Keeping = new LostOnesKept() }),
        new(
            "keeps-where-card-and-operator-say", "DMSC-ALT-B", Seen.AtOnce,
            "It is kept where the card says so and the operator does not object; the operator alone cannot have it kept.",
            _ => DeviceParts.Conforming with { Keeping = new BothSay() }),
        new(
            "keeps-where-card-or-operator-say", "DMSC-USA-003", Seen.AtOnce,
            "It is kept where card or operator say so; neither can take that back from the other.",
            _ => DeviceParts.Conforming with { Keeping = new EitherSays() }),
        new(
            "keeps-without-asking", "DMSC-ALT-B", Seen.AtOnce,
            "The wish of the card that the user be asked is not looked at.",
            _ => DeviceParts.Conforming with { Keeping = new NobodyAsked() }),
        new(
            "remembers-the-word-on-lost-objects", "DMSC-USA-003", Seen.AtSecondSwitchOn,
            "What the operator has said of an object is remembered when the card has lost it, and counts when it comes back.",
            _ => DeviceParts.Conforming with { Keeping = new WordOutlives() }),
        new(
            "shows-kept-data-to-all", "DMSC-USA-002", Seen.WithAnotherCard,
            "What is kept of one subscriber's card is shown with every other card.",
            _ => DeviceParts.Conforming with { Keeping = new ShownToAll() }),
    ];

    private static DeviceParts With(ManagementAccounts kept) => DeviceParts.Conforming with { Keeping = kept, Form = kept };
}
