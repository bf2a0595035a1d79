using System.IO.Compression;
using System.Text.Json;

namespace FaultyDevices;

/// <summary>What a faulty device writes down beside its memory, which the process gets as <c>--storage</c>; a factory reset takes it away.</summary>
/// <remarks>Packed: whoever looks through the storage for values finds none here.</remarks>
internal sealed class Notes(string[] args, string name)
{
    private readonly string _file = Path.Combine(args.SkipWhile(arg => arg is not "--storage").ElementAtOrDefault(1) ?? "", name);

    public bool Exist => File.Exists(_file);

    public Dictionary<string, string> Read()
    {
        if (!Exist)
            return [];
        using var packed = new DeflateStream(File.OpenRead(_file), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(packed, NotedJson.Default.DictionaryStringString) ?? [];
    }

    public void Write(Dictionary<string, string> notes)
    {
        var next = _file + ".next";
        using (var packed = new DeflateStream(File.Create(next), CompressionLevel.Optimal))
            JsonSerializer.Serialize(packed, notes, NotedJson.Default.DictionaryStringString);
        File.Move(next, _file, overwrite: true);   // a loss of supply leaves the one or the other
    }

    /// <summary>Nothing but that there are some.</summary>
    public void Mark() => Write([]);

    public void Discard() => File.Delete(_file);
}
