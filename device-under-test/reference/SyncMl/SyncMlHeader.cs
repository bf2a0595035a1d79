namespace ReferenceDevice.SyncMl;

/// <summary>SyncHdr of a message.</summary>
/// <remarks>Not checked: the versions' values; a peer with another version gets a status. Source: OMA-TS-SyncML_RepPro 1.2, SyncHdr.</remarks>
public sealed record SyncMlHeader(string SessionId, string MsgId, string TargetUri, string SourceUri)
{
    public string VerDtd { get; init; } = "1.2";

    public string VerProto { get; init; } = "DM/1.2";

    /// <summary>LocName of the source: the user name that goes with MD5 credentials.</summary>
    public string? SourceName { get; init; }

    /// <summary>Where answers go instead of the address the session began with.</summary>
    public string? RespUri { get; init; }

    public Credentials? Credentials { get; init; }

    /// <summary>Bytes of one message the sender can take.</summary>
    public long? MaxMsgSize { get; init; }

    /// <summary>Bytes of one object the sender can take, over several messages.</summary>
    public long? MaxObjSize { get; init; }
}
