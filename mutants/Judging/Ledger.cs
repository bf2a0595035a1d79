using System.Text.Json;

namespace Conformance.Mutants.Judging;

/// <summary>Every meeting of a mutant with a test case, a line each, on the disk as soon as its run has ended; a later start goes on from them.</summary>
internal sealed class Ledger : IDisposable
{
    private readonly FileStream _file;

    /// <param name="path">Of the file; a last line that was not finished is taken away.</param>
    public Ledger(string path)
    {
        var whole = File.Exists(path) ? File.ReadAllText(path) : "";
        whole = whole[..(whole.LastIndexOf('\n') + 1)];
        Earlier = [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Meeting>(line)!)];
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        _file.SetLength(System.Text.Encoding.UTF8.GetByteCount(whole));
        _file.Seek(0, SeekOrigin.End);
    }

    /// <summary>Those of earlier starts, in their order.</summary>
    public IReadOnlyList<Meeting> Earlier { get; }

    public void Add(IEnumerable<Meeting> meetings)
    {
        foreach (var meeting in meetings)
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(meeting), (byte)'\n']);
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();
}
