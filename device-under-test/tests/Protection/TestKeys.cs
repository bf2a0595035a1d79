using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceDevice.Tests.Protection;

/// <summary>Keys and certificates made anew for each run of the tests.</summary>
internal static class TestKeys
{
    public static readonly DateTimeOffset Today = new(2030, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly RSA SignersKey = RSA.Create(2048);

    public static readonly X509Certificate2 Root = SelfSigned("root");
    public static readonly X509Certificate2 OtherRoot = SelfSigned("other-root");
    public static readonly X509Certificate2 Operator = Issued("operator", Root, SignersKey);
    public static readonly X509Certificate2 Expired = Issued("expired", Root, SignersKey, years: (-20, -10));
    public static readonly X509Certificate2 Early = Issued("early", Root, SignersKey, years: (10, 20));
    public static readonly X509Certificate2 Stranger = Issued("stranger", OtherRoot, RSA.Create(2048));
    public static readonly X509Certificate2 Branded = Issued("branded", Root, RSA.Create(2048), usage: X509KeyUsageFlags.KeyEncipherment);
    public static readonly X509Certificate2 Other = Issued("other-brand", Root, RSA.Create(2048), usage: X509KeyUsageFlags.KeyEncipherment);

    public static string Pkcs12(X509Certificate2 device) => Convert.ToBase64String(device.Export(X509ContentType.Pkcs12, ""));

    private static X509Certificate2 SelfSigned(string name)
    {
        using var key = RSA.Create(2048);
        var request = Request(name, key, X509KeyUsageFlags.KeyCertSign);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(Today.AddYears(-30), Today.AddYears(30));
    }

    private static X509Certificate2 Issued(
        string name, X509Certificate2 by, RSA key, (int From, int To)? years = null, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature)
    {
        var (from, to) = years ?? (-1, 1);
        var serial = RandomNumberGenerator.GetBytes(8);
        using var certificate = Request(name, key, usage).Create(by, Today.AddYears(from), Today.AddYears(to), serial);
        return certificate.CopyWithPrivateKey(key);
    }

    private static CertificateRequest Request(string name, RSA key, X509KeyUsageFlags usage)
    {
        var request = new CertificateRequest($"O=Test, CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }
}
