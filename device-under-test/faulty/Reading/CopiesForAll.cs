namespace FaultyDevices.Reading;

/// <summary>The fault: a copy of a file is kept under its path alone, and serves every card that has a file there.</summary>
internal sealed class CopiesForAll(string[] args) : Copies(args)
{
    public override byte[] Content(string subscriber, string file, Func<byte[]> read) => base.Content("any", file, read);
}
