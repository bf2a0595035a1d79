namespace ReferenceDevice.SyncMl;

/// <summary>What the other side wants to see as credentials.</summary>
/// <param name="Type">For example syncml:auth-md5 (<see cref="AuthTypes.Md5"/>).</param>
/// <param name="Format">b64 for MD5.</param>
/// <param name="NextNonce">Base64.</param>
/// <remarks>Source: OMA-TS-DM_Security 1.2, authentication at the DM level.</remarks>
public sealed record Challenge(string Type, string? Format = null, string? NextNonce = null)
{
    /// <summary>The octets that go into the digest; none when no nonce was given.</summary>
    /// <exception cref="MalformedMessageException">NextNonce is not base64.</exception>
    public byte[] Nonce()
    {
        try
        {
            return Convert.FromBase64String(NextNonce ?? "");
        }
        catch (FormatException e)
        {
            throw new MalformedMessageException($"NextNonce '{NextNonce}' is not base64.", inner: e);
        }
    }
}
