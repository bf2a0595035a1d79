namespace ReferenceDevice.SyncMl;

/// <summary>The one thing the codec throws about input from a card or a server.</summary>
/// <remarks>The message says what was seen, and what which rule expected.</remarks>
public sealed class MalformedMessageException(string reason, int? offset = null, Exception? inner = null)
    : Exception(offset is null ? reason : $"At byte {offset}: {reason}", inner)
{
    /// <summary>Bytes before the place the message stopped making sense, from 0; null when the input was read as a tree of elements.</summary>
    public int? Offset { get; } = offset;

    public string Reason { get; } = reason;
}
