using ReferenceDevice;

namespace FaultyDevices.Forms;

internal static class FormFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "cuts-long-values", "DMSC-GEN-001", Seen.AtOnce,
            "A value has room for a kilobyte; what is longer is cut.",
            _ => DeviceParts.Conforming with { Form = new ShortValues() }),
        new(
            "drops-empty-leaves", "DMSC-POST-001", Seen.AtOnce,
            "A leaf with an empty value is taken for one that is not there.",
            _ => DeviceParts.Conforming with { Form = new NoEmptyLeaves() }),
        new(
            "lets-every-server-write-marks", "DMSC-USA-003", Seen.AtOnce,
            "The leaf that says what is kept may be written by every server.",
            _ => DeviceParts.Conforming with { Form = new OpenMarks() }),
        new(
            "locks-up-unclaimed-objects", "DMSC-GEN-004", Seen.AtOnce,
            "What nobody in the device claims is put under lock and key: no server may read it.",
            _ => DeviceParts.Conforming with { Form = new UnclaimedLocked() }),
        new(
            "logs-in-as-the-first-subscriber", "DMSC-GEN-002", Seen.WithAnotherCard,
            "A management account goes on with the credentials that it has had first under its name, whoever the subscriber is.",
            args => DeviceParts.Conforming with { Form = new KnownCredentials(args) }),
        new(
            "loses-formats", "DMSC-POST-001", Seen.AtOnce,
            "Numbers, dates and times get into the tree as texts.",
            _ => DeviceParts.Conforming with { Form = new TextAlone() }),
        new(
            "mangles-pictures", "DMSC-POST-001", Seen.AtOnce,
            "What is given in base64 goes through a text, which costs it the bytes that are none.",
            _ => DeviceParts.Conforming with { Form = new TextInPictures() }),
        new(
            "sticks-to-known-addresses", "DMSC-POST-001", Seen.AtSecondSwitchOn,
            "An address that the device has had once under a name is not changed any more.",
            args => DeviceParts.Conforming with { Form = new KnownAddresses(args) }),
    ];
}
