using System.Text;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>One side's name and secret of a DM account, and the one way in which they may be used.</summary>
/// <param name="Nonce">AAuthData: what the first digest is made with; null if the account holds none.</param>
/// <param name="Type">One of <see cref="AuthTypes"/>.</param>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2, 5.3.1 (AppAuth); OMA-TS-DM_Security-V1_2, 5.3.</remarks>
internal sealed record Login(string Name, string Secret, byte[]? Nonce = null, string Type = AuthTypes.Md5)
{
    /// <summary>What goes into Cred; null for HMAC, which does not.</summary>
    public Credentials? Credentials(byte[] nonce) => Type switch
    {
        AuthTypes.Basic => new Credentials(Type, "b64", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Name}:{Secret}"))),
        AuthTypes.Md5 => new Credentials(Type, "b64", Md5Digest.Of(Name, Secret, nonce)),
        _ => null,
    };

    /// <summary>What goes into x-syncml-hmac.</summary>
    /// <param name="octets">The message as it is sent.</param>
    public HmacHeader Hmac(byte[] nonce, byte[] octets) => new(Name, Md5Digest.OfBody(Name, Secret, nonce, octets));
}
