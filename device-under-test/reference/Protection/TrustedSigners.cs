using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Protection;

/// <summary>Whose signature counts: the certificates that the set-up names, and those that these have issued.</summary>
/// <remarks>Neither revocation lists nor further certificates are fetched. Source: RFC 5280, 6; key usage: 4.2.1.3.</remarks>
internal sealed class TrustedSigners : IDisposable
{
    private const X509ChainStatusFlags Dates = X509ChainStatusFlags.NotTimeValid;
    private const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;

    private readonly X509Certificate2Collection _trusted = [];
    private readonly TimeProvider _time;

    /// <param name="signers">Certificates in PEM.</param>
    /// <param name="time">Tells whether a certificate is valid today.</param>
    /// <exception cref="FormatException">One of them is no certificate.</exception>
    public TrustedSigners(IReadOnlyList<string> signers, TimeProvider time)
    {
        _time = time;
        for (var at = 0; at < signers.Count; at++)
            _trusted.Add(Certificate(signers[at], at + 1));
    }

    /// <exception cref="MoSkippedException">The signer is not trusted.</exception>
    public void CheckTrust(X509Certificate2 signer)
    {
        var name = Name(signer);
        if (!IsNamed(signer) && !IsIssued(signer))
            throw new MoSkippedException($"protected: signer '{name}' is not trusted");
        if (signer.Extensions.OfType<X509KeyUsageExtension>().Any(usage => (usage.KeyUsages & Signing) is X509KeyUsageFlags.None))
            throw new MoSkippedException($"protected: signer '{name}' is not trusted: its certificate is for something else than signatures");
    }

    /// <exception cref="MoSkippedException">The signer's certificate is not valid today.</exception>
    public void CheckDates(X509Certificate2 signer)
    {
        var name = Name(signer);
        var now = _time.GetUtcNow().UtcDateTime;
        var (from, to) = (signer.NotBefore.ToUniversalTime(), signer.NotAfter.ToUniversalTime());
        if (now > to)
            throw new MoSkippedException($"protected: the certificate of signer '{name}' expired on {to:yyyy-MM-dd}");
        if (now < from)
            throw new MoSkippedException($"protected: the certificate of signer '{name}' is not valid before {from:yyyy-MM-dd}");
    }

    public static string Name(X509Certificate2 signer) => signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    public void Dispose()
    {
        foreach (var certificate in _trusted)
            certificate.Dispose();
    }

    private bool IsNamed(X509Certificate2 signer) => _trusted.Any(trusted => trusted.RawDataMemory.Span.SequenceEqual(signer.RawDataMemory.Span));

    // dates are looked at apart, so that the reason can tell an expired signer from a stranger
    private bool IsIssued(X509Certificate2 signer)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(_trusted);
        policy.RevocationMode = X509RevocationMode.NoCheck;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTime = _time.GetUtcNow().UtcDateTime;
        return chain.Build(signer) || chain.ChainStatus.All(status => (status.Status & ~Dates) is X509ChainStatusFlags.NoError);
    }

    private static X509Certificate2 Certificate(string pem, int number)
    {
        try
        {
            return X509Certificate2.CreateFromPem(pem);
        }
        catch (CryptographicException damage)
        {
            throw new FormatException($"Signer {number} of the set-up is no certificate: {damage.Message} Give an X.509 certificate in PEM.", damage);
        }
    }
}
