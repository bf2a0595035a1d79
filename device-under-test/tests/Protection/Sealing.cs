using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceDevice.Tests.Protection;

/// <summary>Makes protected objects, right ones and others.</summary>
internal static class Sealing
{
    private static readonly Oid Aes256Cbc = new("2.16.840.1.101.3.4.1.42");
    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");

    public static byte[] Sealed(byte[] message, X509Certificate2 signer, params X509Certificate2[] devices) => Enveloped(Signed(message, signer), devices);

    public static byte[] Signed(byte[] message, params X509Certificate2[] signers)
    {
        var signed = new SignedCms(new ContentInfo(message));
        foreach (var signer in signers)
            signed.ComputeSignature(Signer(signer, Sha256));
        return signed.Encode();
    }

    public static byte[] SignedWithSha512(byte[] message, X509Certificate2 signer)
    {
        var signed = new SignedCms(new ContentInfo(message));
        signed.ComputeSignature(Signer(signer, new Oid("2.16.840.1.101.3.4.2.3")));
        return signed.Encode();
    }

    public static byte[] Enveloped(byte[] content, X509Certificate2[] devices, string? cipher = null, RSAEncryptionPadding? padding = null)
    {
        var envelope = new EnvelopedCms(new ContentInfo(content), new AlgorithmIdentifier(cipher is null ? Aes256Cbc : new Oid(cipher)));
        envelope.Encrypt([.. devices.Select(one => new CmsRecipient(SubjectIdentifierType.SubjectKeyIdentifier, one, padding ?? RSAEncryptionPadding.OaepSHA256))]);
        return envelope.Encode();
    }

    private static CmsSigner Signer(X509Certificate2 signer, Oid digest) => new(SubjectIdentifierType.SubjectKeyIdentifier, signer)
    {
        DigestAlgorithm = digest,
        IncludeOption = X509IncludeOption.EndCertOnly,
    };
}
