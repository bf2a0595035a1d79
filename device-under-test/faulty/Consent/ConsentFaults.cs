using ReferenceDevice;

namespace FaultyDevices.Consent;

internal static class ConsentFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "does-not-await-the-user", "DMSC-ALT-A", Seen.AtOnce,
            "The question is shown, and what it asks about is used at once; the answer changes nothing.",
            _ => DeviceParts.Conforming with { Consent = new ConsentByQuestion() }),
    ];
}
