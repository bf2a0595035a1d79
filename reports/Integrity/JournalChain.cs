using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>The lines of a journal, each checked by itself and against the one before.</summary>
/// <param name="Records">Of the lines that are sound, with their line numbers.</param>
/// <param name="Lines">How many lines are whole, sound or not.</param>
/// <param name="Head">Hash of the last whole line; null when that one is damaged.</param>
/// <param name="Length">Bytes of all whole lines: where the next one belongs.</param>
/// <param name="Torn">Bytes after the last line feed.</param>
/// <param name="Damages">In the order of the file.</param>
internal sealed record JournalChain(
    IReadOnlyList<(int Line, JournalRecord Record)> Records, int Lines, string? Head, long Length, int Torn, IReadOnlyList<Damage> Damages)
{
    /// <summary>A sentence about the line that was being written when the run was killed; none when there is no such line.</summary>
    public IEnumerable<string> Notes => Torn is 0
        ? []
        : [$"Line {Lines + 1} of the journal is torn ({Torn} bytes, no end of line) and was left out: the run was killed while writing it."];

    /// <summary>A journal that cannot be read has no line and one damage.</summary>
    public static JournalChain Read(string runFolder)
    {
        try
        {
            return Of(RegularFile.Bytes(RunFolder.Journal(runFolder)));
        }
        catch (DamagedFileException cause)
        {
            return new JournalChain([], 0, null, 0, 0, [new Damage(RunFolder.JournalName, cause.Message)]);
        }
    }

    private static JournalChain Of(ReadOnlySpan<byte> bytes)
    {
        var records = new List<(int, JournalRecord)>();
        var damages = new List<Damage>();
        string? head = ChainedLine.Origin;
        var (start, number) = (0, 1);
        for (int length; (length = bytes[start..].IndexOf((byte)'\n')) >= 0; start += length + 1, number++)
        {
            try
            {
                (var record, head) = ChainedLine.Read(bytes.Slice(start, length), head);
                records.Add((number, InItsPlace(record, number)));
            }
            catch (DamagedLineException cause)
            {
                head = null;
                damages.Add(At(start, length, number, cause));
            }
        }

        if (start < bytes.Length && TornTail.FirstWrongByte(bytes[start..]) is { } wrong)
            damages.Add(new Damage(
                RunFolder.JournalName, "the line has no end, and from here on it is not what a killed writer leaves", number, start + wrong, start + wrong));
        return new JournalChain(records, number - 1, head, start, bytes.Length - start, damages);
    }

    private static JournalRecord InItsPlace(JournalRecord record, int number) => record is RunStarted == number is 1
        ? record
        : throw new DamagedLineException("a journal must begin with its only run-started record, and this breaks it");

    private static Damage At(int start, int length, int number, DamagedLineException cause) => cause.At is { } exact && exact < length
        ? new Damage(RunFolder.JournalName, cause.Message, number, start + exact, start + exact)
        : new Damage(RunFolder.JournalName, cause.Message, number, start, start + length);
}
