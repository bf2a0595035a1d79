using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Pcapng;

namespace Conformance.Reports.Writers;

/// <summary>Writes apdu.pcapng: all that card and device said to each other in a run, to be opened in Wireshark.</summary>
/// <remarks>
/// One packet for each command with its response, and for each reset whose answer is known, of every attempt; its comment names
/// test case, entry, and the file concerned. Times are the beginning of the test case by the machine's clock, and from there the
/// evidence's own. Keys (CK, IK) and PINs, which the evidence has masked, are zeros, and the comment says so.
/// </remarks>
public static class PcapngWriter
{
    /// <summary>Writes the file over the one that is there; when that cannot be done, the old one stays.</summary>
    /// <exception cref="FormatException">Evidence that the journal refers to is missing, was changed, or has bytes that are not in hexadecimal.</exception>
    /// <exception cref="IOException">The file could not be written, for example because the disk is full.</exception>
    public static void Write(Journal journal, string path) => DurableFile.Write(path, file =>
    {
        var capture = new PcapngStream(file, $"conformance suite {journal.Start.SuiteVersion}");
        foreach (var attempt in journal.Records.OfType<CaseFinished>().Where(attempt => attempt.Evidence is not null))
        {
            foreach (var entry in EvidenceFile.Read(journal.Folder, attempt.Evidence!))
            {
                if (CardFrame.Of(entry) is { } frame)
                    capture.Write(attempt.StartedAt.AddMilliseconds(entry.AtMs), GsmtapPacket.Of(frame.SubType, frame.Payload), Comment(attempt, entry, frame));
            }
        }
    });

    private static string Comment(CaseFinished attempt, EvidenceRecord entry, CardFrame frame)
    {
        var owner = entry.Fields.TryGetValue("owner", out var name) ? $", {name}'s card" : "";
        var file = entry.Fields.TryGetValue("content", out var content) ? $", {content}" : "";
        var masked = frame.IsMasked ? ", keys and PINs are masked: 00 in their place" : "";
        var answer = frame.SubType is GsmtapPacket.Atr ? ", answer to reset" : "";
        return PrintableText.Of($"{attempt.Id}{AttemptText.Mark(attempt)}, entry {entry.Number}: {entry.Kind}{answer}{owner}{file}{masked}");
    }
}
