namespace ReferenceDevice.SyncMl;

/// <summary>How much of a message the device is willing to look at.</summary>
public static class CodecLimits
{
    /// <summary>Bytes of one message, in WBXML or in XML: 256 KiB, eight times what READ BINARY can address on a card.</summary>
    public const int MessageBytes = 256 * 1024;

    /// <summary>Elements inside each other, the root and the elements of nested documents included.</summary>
    public const int Depth = 64;

    /// <summary>Characters of text after decoding: references to a string table must not blow a message up.</summary>
    public const int TextCharacters = 1024 * 1024;
}
