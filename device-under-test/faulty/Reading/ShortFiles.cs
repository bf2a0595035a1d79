using ReferenceDevice;

namespace FaultyDevices.Reading;

/// <summary>The fault: of a file, eight kilobytes are read.</summary>
internal sealed class ShortFiles : ReadingOfAll
{
    private const int Room = 8 << 10;

    public override byte[] Content(string subscriber, string file, Func<byte[]> read) => [.. read().Take(Room)];
}
