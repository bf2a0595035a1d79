using System.Security.Cryptography;
using System.Text;

namespace ReferenceDevice.Keeping;

/// <summary>Names under which this device remembers subscribers and their objects, and from which nobody learns who or what they are.</summary>
/// <remarks>HMAC-SHA-256 under a secret of the device's own, in hexadecimal.</remarks>
internal sealed class Pseudonyms(byte[] salt)
{
    public string Of(string imsi) => Hash(imsi);

    /// <summary>An object is the same one as long as its kind and name give it the same place.</summary>
    public string Of(string subscriber, string place) => Hash($"{subscriber} {place}");

    private string Hash(string text) => Convert.ToHexString(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(text)));
}
