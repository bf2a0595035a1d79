namespace Conformance.Reports.Records;

/// <summary>Reads the journal of a run folder, also while it is being written and after its writer was killed.</summary>
public static class JournalReader
{
    /// <exception cref="FormatException">There is no journal, it does not begin with run-started, or a whole line is no record.</exception>
    public static Journal Read(string runFolder)
    {
        var path = RunFolder.Journal(runFolder);
        if (!File.Exists(path))
            throw new FormatException($"'{path}' is not there. Name a run folder that './run-hil.sh' has written.");

        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var lines = reader.ReadToEnd().Split('\n');
        var records = lines[..^1].Select((line, index) => Parse(path, line, index + 1)).ToList();
        if (records.FirstOrDefault() is not RunStarted start || records.OfType<RunStarted>().Count() > 1)
            throw new FormatException($"'{path}' must begin with its only run-started record. The run ended before it began: start it again.");

        return new Journal(runFolder, start, records, TornTail(lines));
    }

    private static JournalRecord Parse(string path, string line, int number)
    {
        try
        {
            return JsonLine.ReadJournalRecord(line);
        }
        catch (FormatException cause)
        {
            throw new FormatException($"{path}, line {number}: {cause.Message}", cause);
        }
    }

    /// <summary>A line is written together with its line feed, so text after the last one is of a writer that was killed.</summary>
    private static string[] TornTail(string[] lines) =>
        lines[^1].Length is 0
            ? []
            : [$"Line {lines.Length} of the journal is torn ({lines[^1].Length} characters, no end of line) and was left out: the run was killed while writing it."];
}
