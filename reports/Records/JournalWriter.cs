using System.Text;

namespace Conformance.Reports.Records;

/// <summary>Writes the journal of one new run, line after line; nothing is ever changed.</summary>
/// <remarks>
/// A record is with the operating system when <see cref="Append"/> returns: it outlives the process, not the machine.
/// There is one writer for a run. Safe for use from any thread.
/// </remarks>
public sealed class JournalWriter : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;

    /// <summary>Makes the run folder where needed, and an empty journal in it.</summary>
    /// <exception cref="IOException">The folder already holds a journal, or cannot be written to.</exception>
    public JournalWriter(string runFolder)
    {
        Directory.CreateDirectory(runFolder);
        _file = new FileStream(RunFolder.Journal(runFolder), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    public static (JournalWriter Writer, Journal Journal) Continue(string runFolder)
    {
        var journal = JournalReader.Read(runFolder);
        var file = new FileStream(RunFolder.Journal(runFolder), FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var bytes = File.ReadAllBytes(RunFolder.Journal(runFolder));
        file.SetLength(Array.LastIndexOf(bytes, (byte)'\n') + 1);
        file.Seek(0, SeekOrigin.End);
        return (new JournalWriter(file), journal);
    }

    private JournalWriter(FileStream file) => _file = file;

    public void Append(JournalRecord record)
    {
        var line = Encoding.UTF8.GetBytes(JsonLine.Write(record) + "\n");
        lock (_gate)
        {
            _file.Write(line);
            _file.Flush();
        }
    }

    public void Dispose() => _file.Dispose();
}
