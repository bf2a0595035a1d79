using Conformance.Reports.Integrity;

namespace Conformance.Reports.Records;

/// <summary>Writes the journal of a run, line after line; nothing is ever changed.</summary>
/// <remarks>
/// Shape of a line: <c>docs/journal.schema.json</c>, each bound to the one before by its hash. A record is on the disk when
/// <see cref="Append"/> returns; the beginning of a test case, which says nothing of a device, with the next record at the latest, and
/// until then it outlives every program, if not the machine. There is one writer for a run. Safe for use from any thread.
/// </remarks>
public sealed class JournalWriter : IDisposable
{
    private readonly Lock _gate = new();
    private readonly RunLock _lock;
    private readonly FileStream _file;
    private string _head = ChainedLine.Origin;
    private long _end;

    /// <summary>Makes the run folder where needed, and an empty journal in it.</summary>
    /// <exception cref="IOException">The folder already holds a journal, somebody else writes into it, or it cannot be written to.</exception>
    public JournalWriter(string runFolder)
    {
        Directory.CreateDirectory(runFolder);
        _lock = RunLock.Take(runFolder);
        try
        {
            _file = Open(runFolder, FileMode.CreateNew);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    private JournalWriter(RunLock held, FileStream file) => (_lock, _file) = (held, file);

    /// <summary>Goes on with the journal of a run that was killed or has ended: takes its seal off and cuts a torn last line.</summary>
    /// <returns>The writer, and what is in the journal so far.</returns>
    /// <exception cref="FormatException">There is no journal, or it was changed after it was written.</exception>
    /// <exception cref="IOException">Somebody else writes into the folder, or it cannot be written to.</exception>
    public static (JournalWriter Writer, Journal Journal) Continue(string runFolder)
    {
        JournalReader.CheckIsThere(runFolder);
        var held = RunLock.Take(runFolder);
        FileStream? file = null;
        try
        {
            var journal = JournalReader.Read(runFolder);
            file = Open(runFolder, FileMode.Open);
            RunSeal.Remove(runFolder);
            var writer = new JournalWriter(held, file);
            writer.GoOnAfter(journal.Head, journal.Length);
            return (writer, journal);
        }
        catch
        {
            file?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>How often it has waited until what was written is on the disk.</summary>
    public int Syncs { get; private set; }

    /// <exception cref="IOException">The record could not be kept, for example because the disk is full; the journal is as it was before.</exception>
    /// <exception cref="FormatException">The record cannot be told in JSON without loss.</exception>
    public void Append(JournalRecord record)
    {
        lock (_gate)
        {
            var (line, hash) = ChainedLine.Write(record, _head);
            if (_file.Length > _end)
                GoOnAfter(_head, _end);   // what an earlier failure left, and could not take back then
            try
            {
                _file.Write(line);
                if (record is not CaseStarted)
                {
                    _file.Flush(flushToDisk: true);
                    Syncs++;
                }
            }
            catch (IOException)
            {
                GoOnAfter(_head, _end);
                throw;
            }

            (_head, _end) = (hash, _file.Position);
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _lock.Dispose();
    }

    private static FileStream Open(string runFolder, FileMode mode) =>
        new(RunFolder.Journal(runFolder), mode, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private void GoOnAfter(string head, long end)
    {
        (_head, _end) = (head, end);
        _file.SetLength(end);
        _file.Position = end;
        _file.Flush(flushToDisk: true);
    }
}
