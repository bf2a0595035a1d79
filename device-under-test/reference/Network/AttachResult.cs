namespace ReferenceDevice.Network;

/// <summary>How an attach procedure ended.</summary>
internal abstract record AttachResult
{
    /// <summary>The device has service; it knows these names until it detaches.</summary>
    public sealed record Accepted(NameTable Names) : AttachResult;

    /// <summary>The network refused.</summary>
    public sealed record Rejected(string Reason) : AttachResult;

    /// <summary>No network was heard, or it fell silent: worth another attempt.</summary>
    public sealed record NoCoverage(string Reason) : AttachResult;

    /// <summary>The procedure did not come to an answer, and would not another time.</summary>
    public sealed record Failed(string Reason) : AttachResult;
}
