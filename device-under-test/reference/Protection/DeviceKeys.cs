using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceDevice.Protection;

/// <summary>The private keys of the classes of devices that this device belongs to.</summary>
/// <remarks>A key is found by the subject key identifier in its certificate (RFC 5652, 6.2.1).</remarks>
internal sealed class DeviceKeys : IDisposable
{
    private readonly Dictionary<string, RSA> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="keys">Each PKCS#12 in base64 with an empty password: one certificate and its RSA key.</param>
    /// <exception cref="FormatException">One of them is something else.</exception>
    public DeviceKeys(IReadOnlyList<string> keys)
    {
        for (var at = 0; at < keys.Count; at++)
            Add(keys[at], at + 1);
    }

    /// <param name="identifier">Subject key identifier in hexadecimal digits.</param>
    public RSA? Find(string identifier) => _keys.GetValueOrDefault(identifier);

    public void Dispose()
    {
        foreach (var key in _keys.Values)
            key.Dispose();
    }

    private void Add(string pkcs12, int number)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(pkcs12), "", X509KeyStorageFlags.EphemeralKeySet);
            var identifier = certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault()?.SubjectKeyIdentifier;
            if (identifier is null || certificate.GetRSAPrivateKey() is not { } key)
                throw new FormatException("it lacks an RSA key, or a subject key identifier in its certificate.");
            if (!_keys.TryAdd(identifier, key))
                key.Dispose();
        }
        catch (Exception damage) when (damage is CryptographicException or FormatException)
        {
            throw new FormatException($"Device key {number} of the set-up cannot be used: {damage.Message} Give PKCS#12 in base64 with an empty password.", damage);
        }
    }
}
