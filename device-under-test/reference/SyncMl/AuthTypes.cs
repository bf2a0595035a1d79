namespace ReferenceDevice.SyncMl;

/// <summary>How one side can prove to the other who it is; the Type of a Cred or a Chal.</summary>
/// <remarks>Source: OMA-TS-DM_Security 1.2, 5.3; OMA-TS-SyncML_RepPro 1.2, authentication types.</remarks>
public static class AuthTypes
{
    /// <summary>Name and secret as they are, in base64.</summary>
    public const string Basic = "syncml:auth-basic";

    /// <summary>A digest of name, secret and a nonce.</summary>
    public const string Md5 = "syncml:auth-md5";

    /// <summary>The same over the octets of the message too; it is in no Cred, but in a header field of the transport (<see cref="HmacHeader"/>).</summary>
    public const string Mac = "syncml:auth-MAC";
}
