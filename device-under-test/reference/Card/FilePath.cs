namespace ReferenceDevice.Card;

/// <summary>A PKCS#15 Path: a file, and which bytes of it.</summary>
/// <param name="FileIds">File identifiers, two bytes each; absolute if the first is 3F00, else relative to the application.</param>
/// <param name="Index">First byte wanted; 0 unless the path says otherwise.</param>
/// <param name="Length">How many bytes; null for all that there are.</param>
/// <remarks>Source: PKCS#15 v1.1, 6.1.6.</remarks>
internal sealed record FilePath(byte[] FileIds, int Index = 0, int? Length = null)
{
    /// <summary>The identifiers as hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexString(FileIds);
}
