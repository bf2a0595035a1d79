using ReferenceDevice;

namespace FaultyDevices.Retrying;

internal static class RetryingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "does-not-heed-retry-after", "DMSC-FLO-005", Seen.AtOnce,
            "What a server says of when it is back is not read.",
            _ => DeviceParts.Conforming with { Retrying = new OwnPaceAlone() }),
        new(
            "retries-without-end", "DMSC-FLO-005", Seen.AtOnce,
            "When the retries are used up the device goes on all the same, in quick succession.",
            _ => DeviceParts.Conforming with { Retrying = new NoEnd() }),
    ];
}
