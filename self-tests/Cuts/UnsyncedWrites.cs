namespace Conformance.SelfTests.Cuts;

/// <summary>Replays traced calls, and tells what a disk would hold if the supply were lost and nothing lasted that was not synchronised.</summary>
/// <remarks>
/// Content of a file lasts from its own fsync on. Names of files last from the folder's fsync on, or at once: file systems do
/// either, and both are tried.
/// </remarks>
internal sealed class UnsyncedWrites(StorageImage start, bool namesLastAtOnce)
{
    private readonly Dictionary<string, byte[]> _written = new(start.Files, StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _synced = new(start.Files, StringComparer.Ordinal);
    private HashSet<string> _names = [.. start.Files.Keys];

    /// <summary>What the disk holds now.</summary>
    public StorageImage Image => new((namesLastAtOnce ? [.. _written.Keys] : _names)
        .ToDictionary(name => name, name => _synced.GetValueOrDefault(name, []), StringComparer.Ordinal));

    public void Replay(StorageCall call)
    {
        switch (call.Name)
        {
            case "openat":
                _written.TryAdd(call.File, []);
                break;
            case "pwrite64":
                var content = _written.GetValueOrDefault(call.File, []);
                Array.Resize(ref content, (int)Math.Max(content.Length, call.Number + call.Data.Length));
                _written[call.File] = [.. content.AsSpan(0, (int)call.Number), .. call.Data, .. content.AsSpan((int)call.Number + call.Data.Length)];
                break;
            case "ftruncate":
                var cut = _written.GetValueOrDefault(call.File, []);
                Array.Resize(ref cut, (int)call.Number);
                _written[call.File] = [.. cut];
                break;
            case "unlink":
                _written.Remove(call.File);
                if (namesLastAtOnce)
                    _synced.Remove(call.File);
                break;
            case var _ when call is { IsSync: true, File: "" }:
                _names = [.. _written.Keys];
                break;
            default:
                _synced[call.File] = _written.GetValueOrDefault(call.File, []);
                break;
        }
    }
}
