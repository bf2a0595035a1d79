namespace ReferenceDevice.SyncMl;

/// <summary>Cred of a header: who the sender claims to be, beside the header's source name.</summary>
/// <param name="Type">syncml:auth-basic when not said.</param>
/// <param name="Format">b64 for basic and MD5.</param>
public sealed record Credentials(string? Type, string? Format, string Data);
