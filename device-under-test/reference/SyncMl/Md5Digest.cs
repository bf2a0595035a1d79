using System.Security.Cryptography;
using System.Text;

namespace ReferenceDevice.SyncMl;

/// <summary>Digests of syncml:auth-md5 and syncml:auth-MAC. B64 is base64, ":" one octet.</summary>
/// <remarks>User and password are taken as UTF-8, the nonce as the decoded octets of NextNonce. Source: OMA-TS-DM_Security 1.2, MD5 and HMAC authentication.</remarks>
public static class Md5Digest
{
    /// <summary>Cred data: B64(MD5(B64(MD5(user:password)):nonce)).</summary>
    public static string Of(string user, string password, ReadOnlySpan<byte> nonce) =>
        Base64Md5([.. Secret(user, password), (byte)':', .. nonce]);

    /// <summary>The mac of x-syncml-hmac: B64(MD5(B64(MD5(user:password)):nonce:B64(MD5(body)))).</summary>
    /// <param name="body">The octets of the message as sent.</param>
    public static string OfBody(string user, string password, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> body) =>
        Base64Md5([.. Secret(user, password), (byte)':', .. nonce, (byte)':', .. Encoding.ASCII.GetBytes(Base64Md5(body))]);

    private static byte[] Secret(string user, string password) =>
        Encoding.ASCII.GetBytes(Base64Md5(Encoding.UTF8.GetBytes($"{user}:{password}")));

    private static string Base64Md5(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(MD5.HashData(bytes));
}
