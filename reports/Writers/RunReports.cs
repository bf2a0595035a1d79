using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>All reports of a run, made from its folder alone.</summary>
public static class RunReports
{
    /// <summary>Judges the journal, writes junit.xml, apdu.pcapng, dm.har and report.html beside it, over those that are there, and seals the folder.</summary>
    /// <remarks>What killed programs left unfinished goes first.</remarks>
    /// <exception cref="FormatException">
    /// Journal or evidence cannot be read back, contradict themselves, were changed since the run was sealed, or are still being written;
    /// or the folder holds what cannot be sealed. Nothing was written then.
    /// </exception>
    /// <exception cref="IOException">A report could not be written, for example because the disk is full; each is the old one or the new one, whole.</exception>
    public static RunResult Write(string runFolder)
    {
        JournalReader.CheckIsThere(runFolder);
        using var alone = Alone(runFolder);
        RunSeal.CheckSources(runFolder);
        LeftOvers.Delete(runFolder);
        RunSeal.Sealable(runFolder);   // no new report under the old seal when the new one cannot come
        var result = RunResult.From(JournalReader.Read(runFolder));
        AtOnce(
            () => HtmlReportWriter.Write(result, RunFolder.HtmlReport(runFolder)),
            () => HarWriter.Write(result.Journal, RunFolder.SessionArchive(runFolder)),
            () => PcapngWriter.Write(result.Journal, RunFolder.CardCapture(runFolder)),
            () => JUnitWriter.Write(result, RunFolder.JUnitReport(runFolder)));
        RunSeal.Write(runFolder);
        return result;
    }

    // when one cannot be written, the others are written to their end; what the first has thrown is thrown
    private static void AtOnce(params IEnumerable<Action> writers) => Task.WhenAll(writers.Select(Task.Run)).GetAwaiter().GetResult();

    private static RunLock Alone(string runFolder)
    {
        try
        {
            return RunLock.Take(runFolder);
        }
        catch (RunHeldException cause)
        {
            throw new FormatException(cause.Message, cause);
        }
    }
}
