using ReferenceDevice;

namespace FaultyDevices.Keeping;

internal static class KeepingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "keeps-card-data", "DMSC-USA-001", Seen.AtOnce,
            "Whatever came from a card stays, whoever comes next, and whatever the card has lost meanwhile.",
            _ => DeviceParts.Conforming with { Keeping = new KeepingEverything() }),
        new(
            "keeps-nothing", "DMSC-USA-002", Seen.AtOnce,
            "Every switch-off takes all of the card's data, whatever card, operator and user have said.",
            _ => DeviceParts.Conforming with { Keeping = new KeepingNothing() }),
    ];
}
