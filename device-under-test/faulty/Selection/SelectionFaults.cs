using ReferenceDevice;

namespace FaultyDevices.Selection;

internal static class SelectionFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "blames-the-owner", "DMSC-GEN-005", Seen.AtOnce,
            "Whose object is for an application that the device lacks, has nothing else taken either.",
            _ => DeviceParts.Conforming with { Selection = new OwnerBlamed() }),
        new(
            "drops-unclaimed-objects", "DMSC-GEN-004", Seen.AtOnce,
            "What nobody in the device has a use for does not get into the tree.",
            _ => DeviceParts.Conforming with { Selection = new ClaimedAlone() }),
        new(
            "gives-up-on-unclaimed-objects", "DMSC-GEN-004", Seen.AtSecondSwitchOn,
            "What nobody has claimed at the first switch-on is taken for useless from then on.",
            args => DeviceParts.Conforming with { Selection = new UnclaimedOnce(args) }),
        new(
            "has-no-place-for-proxies", "DMSC-FLO-003", Seen.AtOnce,
            "The tree has no place for proxies.",
            _ => DeviceParts.Conforming with { Selection = new NoProxies() }),
        new(
            "provisions-only-once", "DMSC-GEN-001", Seen.AtSecondSwitchOn,
            "Once it has been provisioned, the device reads no card any more.",
            args => DeviceParts.Conforming with { Selection = new FirstCardAlone(args) }),
        new(
            "reads-complete-cards-alone", "DMSC-GEN-005", Seen.AtSecondSwitchOn,
            "A card that had something for an application that the device lacks is not read another time.",
            args => DeviceParts.Conforming with { Selection = new CompleteCardsAlone(args) }),
        new(
            "stops-at-a-missing-application", "DMSC-GEN-005", Seen.AtOnce,
            "An object for an application that the device lacks is the last one that it looks at.",
            _ => DeviceParts.Conforming with { Selection = new UpToTheFirstMissing() }),
        new(
            "takes-new-objects-alone", "DMSC-FLO-003", Seen.AtSecondSwitchOn,
            "An object whose kind and name were there at an earlier switch-on is taken for one that is still there.",
            args => DeviceParts.Conforming with { Selection = new NewOnesAlone(args) }),
        new(
            "takes-the-manufacturers-data-once", "DMSC-GEN-003", Seen.AtSecondSwitchOn,
            "The manufacturer's data is taken for a part of the first start, and not for a part of the card.",
            args => DeviceParts.Conforming with { Selection = new ManufacturerOnce(args) }),
        new(
            "takes-the-operators-data-alone", "DMSC-GEN-003", Seen.AtOnce,
            "Only what the network operator has put on the card is taken.",
            _ => DeviceParts.Conforming with { Selection = new OperatorAlone() }),
        new(
            "takes-twenty-objects-at-most", "DMSC-FLO-003", Seen.AtOnce,
            "The device has room for twenty management objects of a card.",
            _ => DeviceParts.Conforming with { Selection = new Twenty() }),
    ];
}
