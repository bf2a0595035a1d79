using ReferenceDevice;

namespace FaultyDevices.Gates;

internal static class GateFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "applies-before-accept", "DMSC-SEC-001", Seen.AtOnce,
            "A card is believed as soon as it has told its IMSI; the network is asked afterwards.",
            _ => DeviceParts.Conforming with { ProvisioningGate = new GateAtCard() }),
        new(
            "does-not-await-the-accept", "DMSC-SEC-001", Seen.AtOnce,
            "The card has answered the challenge, and that is taken for the network's accept.",
            _ => DeviceParts.Conforming with { ProvisioningGate = new GateAtAnswer() }),
        new(
            "gives-credit", "DMSC-SEC-001", Seen.AtSecondSwitchOn,
            "A subscriber who has authenticated once is known, and need not do so at later switch-ons.",
            args => DeviceParts.Conforming with { ProvisioningGate = new GateWithMemory(args) }),
        new(
            "provisions-after-a-reject", "DMSC-SEC-001", Seen.AtOnce,
            "The device waits for the network's word, and does not mind which one it is.",
            _ => DeviceParts.Conforming with { ProvisioningGate = new GateAtAnyWord() }),
        new(
            "provisions-without-coverage", "DMSC-SEC-001", Seen.AtOnce,
            "Where no network can be asked, the card is believed, so that the user can go on working.",
            _ => DeviceParts.Conforming with { ProvisioningGate = new GateAtSilence() }),
        new(
            "serves-the-first-subscriber", "DMSC-GEN-002", Seen.WithAnotherCard,
            "The device is provisioned from the cards of the first subscriber that it has met, and from no other.",
            args => DeviceParts.Conforming with { ProvisioningGate = new GateForTheFirstSubscriber(args) }),
        new(
            "trusts-the-next-card", "DMSC-SEC-001", Seen.WithAnotherCard,
            "Once a card has answered the network, whatever card is in the slot until switch-off is taken for it.",
            _ => DeviceParts.Conforming with { ProvisioningGate = new GateOfTheFirstCard() }),
    ];
}
