using ReferenceDevice;

namespace FaultyDevices.Reading;

internal static class ReadingFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "knows-the-directory-by-heart", "DMSC-FLO-001", Seen.WithAnotherCard,
            "Where the first card had its directory of data objects, every card is taken to have it.",
            args => DeviceParts.Conforming with { Reading = new KnownDirectory(args) }),
        new(
            "takes-all-cards-for-one", "DMSC-GEN-002", Seen.WithAnotherCard,
            "A copy of a file is kept by its turn in the directory alone, and serves every card that has as many.",
            args => DeviceParts.Conforming with { Reading = new CopiesForAll(args) }),
        new(
            "reads-copies", "DMSC-FLO-001", Seen.AtSecondSwitchOn,
            "A file that has been read once from a subscriber's card is not read again; its copy is used.",
            args => DeviceParts.Conforming with { Reading = new Copies(args) }),
        new(
            "reads-eight-kilobytes", "DMSC-GEN-001", Seen.AtOnce,
            "Of a file, eight kilobytes are read.",
            _ => DeviceParts.Conforming with { Reading = new ShortFiles() }),
        new(
            "reads-the-directory-backwards", "DMSC-ROB-005", Seen.AtOnce,
            "A directory is gone through from its end.",
            _ => DeviceParts.Conforming with { Reading = new FromTheEnd() }),
        new(
            "reads-the-first-directory-alone", "DMSC-FLO-001", Seen.AtOnce,
            "The first directory of data objects is taken for the only one.",
            _ => DeviceParts.Conforming with { Reading = new FirstDirectoryAlone() }),
    ];
}
