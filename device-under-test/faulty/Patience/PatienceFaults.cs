using ReferenceDevice;

namespace FaultyDevices.Patience;

internal static class PatienceFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "asks-a-mute-card-for-ever", "DMSC-ROB-001", Seen.AtOnce,
            "A card that does not answer is asked again, for as long as it is in.",
            _ => DeviceParts.Conforming with { Patience = new AskingForever() }),
        new(
            "gives-the-reader-up", "DMSC-ROB-001", Seen.AtOnce,
            "A reader that is lost is not looked for before the next switch-on.",
            _ => DeviceParts.Conforming with { Patience = new ReaderGivenUp() }),
    ];
}
