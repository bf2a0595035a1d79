using ReferenceDevice;

namespace FaultyDevices.Entry;

internal static class EntryFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "attaches-as-the-first-subscriber", "DMSC-FLO-002", Seen.WithAnotherCard,
            "The subscriber is read from the first card, and told to the network ever after.",
            args => DeviceParts.Conforming with { NetworkEntry = new FirstSubscriberAlone(args) }),
        new(
            "attaches-as-the-last-subscriber", "DMSC-PRE-002", Seen.AtSecondSwitchOn,
            "Without a card the device asks for service in the name of whoever had it last.",
            args => DeviceParts.Conforming with { NetworkEntry = new EntryOfTheLastSubscriber(args) }),
        new(
            "attaches-without-a-card", "DMSC-PRE-002", Seen.AtOnce,
            "Without a card the device registers with a subscription for tests.",
            _ => DeviceParts.Conforming with { NetworkEntry = new EntryWithoutCard() }),
        new(
            "does-not-serve-plain-cards", "DMSC-PRE-002", Seen.AtOnce,
            "A card that brings nothing is taken for a broken one, and its service is not used.",
            _ => DeviceParts.Conforming with { NetworkEntry = new NoUseForPlainCards() }),
        new(
            "tells-the-spare-digit", "DMSC-FLO-002", Seen.AtOnce,
            "The device tells the network its IMEI with a zero in the place of the check digit.",
            _ => DeviceParts.Conforming with { NetworkEntry = new SpareDigit() }),
    ];
}
