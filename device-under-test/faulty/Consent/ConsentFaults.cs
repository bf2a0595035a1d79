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
        new(
            "hears-no-yes", "DMSC-ALT-B", Seen.AtOnce,
            "The user is asked whether data is kept, and whatever the answer is, it is taken for a no.",
            _ => DeviceParts.Conforming with { KeepingConsent = new ConsentInVain() }),
        new(
            "takes-the-question-for-a-yes", "DMSC-ALT-B", Seen.AtOnce,
            "The user is asked whether data is kept, and it is kept, whatever the answer.",
            _ => DeviceParts.Conforming with { KeepingConsent = new ConsentByQuestion() }),
        new(
            "remembers-the-users-yes", "DMSC-ALT-A", Seen.AtSecondSwitchOn,
            "A user who has agreed once is not asked again.",
            args => DeviceParts.Conforming with { Consent = new ConsentForGood(args) }),
        new(
            "takes-silence-for-consent", "DMSC-ALT-A", Seen.AtOnce,
            "A user who does not answer is taken to agree.",
            _ => DeviceParts.Conforming with { Consent = new ConsentBySilence() }),
    ];
}
