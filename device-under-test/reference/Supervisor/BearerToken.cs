using System.Security.Cryptography;
using System.Text;

namespace ReferenceDevice.Supervisor;

/// <summary>The token that every request must carry.</summary>
internal sealed class BearerToken(string token)
{
    private readonly byte[] _expected = Encoding.UTF8.GetBytes($"Bearer {token}");

    public bool Admits(string? authorization) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(authorization ?? ""), _expected);
}
