using ReferenceDevice;

namespace FaultyDevices.Reading;

/// <summary>The fault: a file that has been read once from a subscriber's card is not read again; its copy is used.</summary>
internal class Copies(string[] args) : ReadingOfAll
{
    private readonly Notes _notes = new(args, "copies");

    public override byte[] Content(string subscriber, string file, Func<byte[]> read)
    {
        var copies = _notes.Read();
        if (copies.TryGetValue($"{subscriber} {file}", out var copy))
            return Convert.FromBase64String(copy);
        var content = read();
        copies[$"{subscriber} {file}"] = Convert.ToBase64String(content);
        _notes.Write(copies);
        return content;
    }
}
