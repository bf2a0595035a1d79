namespace FaultyDevices.Reading;

/// <summary>The fault: a copy of a file is kept by its turn in the directory alone, and serves every card that has as many.</summary>
internal sealed class CopiesForAll(string[] args) : Copies(args)
{
    private int _turn;

    public override byte[] Content(string subscriber, string file, Func<byte[]> read) => base.Content("any", $"{_turn++}", read);
}
