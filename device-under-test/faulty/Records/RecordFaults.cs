using ReferenceDevice;

namespace FaultyDevices.Records;

internal static class RecordFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "logs-secrets", "DMSC-QOE-002", Seen.AtOnce,
            "What was put into the tree stands in the log in full, as in the days of its development.",
            _ => DeviceParts.Conforming with { Record = new RecordOfValues() }),
        new(
            "does-not-say-what-it-skips", "DMSC-ROB-004", Seen.AtOnce,
            "The device tells that something was skipped, and not what.",
            _ => DeviceParts.Conforming with { Record = new NamelessSkips() }),
    ];
}
