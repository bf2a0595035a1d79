using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceDevice.Sessions;

/// <summary>Which DM servers are trusted over TLS: those whose certificates lead to an anchor of the set-up, are valid now, and bear the server's name.</summary>
/// <remarks>TLS 1.2 or later. Nothing is fetched, revocation lists neither; the system's anchors do not count. Source: RFC 5280, 6; RFC 9110, 4.3.4.</remarks>
/// <param name="anchors">Certificates in PEM.</param>
/// <param name="time">Tells whether a certificate is valid today.</param>
/// <param name="proof">What a certificate has to be; null: all that this class says.</param>
internal sealed class ServerTrust(IReadOnlyList<string> anchors, TimeProvider time, IServerProof? proof = null)
{
    private readonly Lazy<X509Certificate2Collection> _anchors = new(() => [.. anchors.Select(Certificate)]);

    /// <exception cref="FormatException">One of them is no certificate.</exception>
    public static void Check(IReadOnlyList<string> anchors)
    {
        foreach (var certificate in anchors.Select(Certificate))
            certificate.Dispose();
    }

    /// <summary>For connections to servers of any name.</summary>
    /// <param name="refused">Is told why a server is not trusted; the connection ends then, before anything is sent.</param>
    public SslClientAuthenticationOptions Options(Action<string> refused)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationTime = time.GetUtcNow().UtcDateTime,
        };
        policy.CustomTrustStore.AddRange(_anchors.Value);
        return new SslClientAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            AllowTlsResume = false,
            CertificateChainPolicy = policy,
            RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
            {
                if (IsAccepted(certificate as X509Certificate2, chain, errors))
                    return true;
                refused(Objection(certificate as X509Certificate2, chain, errors));
                return false;
            },
        };
    }

    private bool IsAccepted(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var found = Found(chain);
        return certificate is not null && (proof ?? DeviceParts.Conforming.ServerProof).Accepts(
            isIssued: (found & ~X509ChainStatusFlags.NotTimeValid) is X509ChainStatusFlags.NoError && (found is not X509ChainStatusFlags.NoError || !errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)),
            isInTime: !found.HasFlag(X509ChainStatusFlags.NotTimeValid),
            isForName: !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch));
    }

    private static X509ChainStatusFlags Found(X509Chain? chain) =>
        (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, (sum, status) => sum | status.Status);

    private string Objection(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
            return "the server shows no certificate";
        var objections = new List<string>();
        var found = Found(chain);
        if ((found & ~X509ChainStatusFlags.NotTimeValid) is not X509ChainStatusFlags.NoError)
            objections.Add($"is not trusted: it leads to no anchor of the set-up ({found})");
        if (found.HasFlag(X509ChainStatusFlags.NotTimeValid))
            objections.Add(Dates(certificate));
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            objections.Add($"is for another name than the server's: {Names(certificate)}");
        return $"the server's certificate {string.Join(", and ", objections)}";
    }

    private string Dates(X509Certificate2 certificate)
    {
        var (now, from, to) = (time.GetUtcNow().UtcDateTime, certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        return now > to ? $"expired on {to:yyyy-MM-dd}" : now < from ? $"is not valid before {from:yyyy-MM-dd}" : "is issued by one that is not valid today";
    }

    private static string Names(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault() is { } names
            ? string.Join(", ", names.EnumerateDnsNames())
            : certificate.GetNameInfo(X509NameType.DnsName, forIssuer: false);

    private static X509Certificate2 Certificate(string pem, int at)
    {
        try
        {
            return X509Certificate2.CreateFromPem(pem);
        }
        catch (CryptographicException damage)
        {
            throw new FormatException($"Anchor {at + 1} for DM servers in the set-up (trust.dm) is no certificate: {damage.Message} Give an X.509 certificate in PEM.", damage);
        }
    }
}
