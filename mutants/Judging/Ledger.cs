using System.Text.Json;

namespace Conformance.Mutants.Judging;

/// <summary>All judgements, a line each, on the disk as soon as they are made; a later start goes on from them.</summary>
/// <remarks>Safe for use from any thread.</remarks>
internal sealed class Ledger : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, Judgement> _judged;
    private readonly FileStream _file;

    /// <param name="path">Of the file; a last line that was not finished is taken away.</param>
    public Ledger(string path)
    {
        var whole = File.Exists(path) ? File.ReadAllText(path) : "";
        whole = whole[..(whole.LastIndexOf('\n') + 1)];
        _judged = whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Judgement>(line)!).ToDictionary(one => one.Mutant);
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        _file.SetLength(System.Text.Encoding.UTF8.GetByteCount(whole));
        _file.Seek(0, SeekOrigin.End);
    }

    public Judgement? Of(int mutant)
    {
        lock (_gate)
            return _judged.GetValueOrDefault(mutant);
    }

    public void Add(Judgement judgement)
    {
        lock (_gate)
        {
            _judged[judgement.Mutant] = judgement;
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(judgement), (byte)'\n']);
            _file.Flush(flushToDisk: true);
        }
    }

    public void Dispose() => _file.Dispose();
}
