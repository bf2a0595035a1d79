using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceDevice.Tests.Transport;

/// <summary>An anchor, and certificates of servers, made anew for each run of the tests.</summary>
internal static class ServerCertificates
{
    public const string Name = "secure.operator.example";

    private static readonly X509Certificate2 Root = Anchor("Root of the operator");

    public static readonly string Trusted = Root.ExportCertificatePem();
    public static readonly string Other = Anchor("Another root").ExportCertificatePem();

    public static readonly X509Certificate2 Good = Issued(Name, years: (-1, 1));
    public static readonly X509Certificate2 Expired = Issued(Name, years: (-2, -1));
    public static readonly X509Certificate2 Early = Issued(Name, years: (1, 2));
    public static readonly X509Certificate2 Foreign = Issued("www.stranger.example", years: (-1, 1));

    private static X509Certificate2 Anchor(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(From(-10), From(10));
    }

    private static X509Certificate2 Issued(string name, (int From, int To) years)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        var request = new CertificateRequest("CN=Server", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(Root, From(years.From), From(years.To), RandomNumberGenerator.GetBytes(8));
        using var own = certificate.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
    }

    private static DateTimeOffset From(int years) => TimeProvider.System.GetUtcNow().AddYears(years);
}
