using Conformance.Reports.Integrity;

namespace Conformance.Reports.Records;

/// <summary>Reads the journal of a run folder, also while it is being written and after its writer was killed.</summary>
public static class JournalReader
{
    /// <exception cref="FormatException">
    /// There is no journal, it holds no whole line, or a whole line is not as it was written: its place is told in bytes from 0.
    /// </exception>
    public static Journal Read(string runFolder)
    {
        CheckIsThere(runFolder);
        var chain = JournalChain.Read(runFolder);
        if (chain.Damages is [var damage, ..])
            throw new FormatException($"The journal in '{runFolder}' is not as it was written. {damage}. Restore the whole run folder.");
        if (chain.Lines is 0)
            throw NotBegun(runFolder);

        var records = chain.Records.Select(line => line.Record).ToList();
        return new Journal(runFolder, (RunStarted)records[0], records, [.. chain.Notes]) { Head = chain.Head!, Length = chain.Length };
    }

    internal static void CheckIsThere(string runFolder)
    {
        var path = RunFolder.Journal(runFolder);
        if (!File.Exists(path))
            throw new FormatException($"'{path}' is not there. Name a run folder that './run-hil.sh' has written.");
    }

    internal static FormatException NotBegun(string runFolder) =>
        new($"'{RunFolder.Journal(runFolder)}' holds no whole line: the run ended before it began. Start it again.");
}
