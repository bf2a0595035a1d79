using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Protection;

/// <summary>Opens management objects that were protected for classes of devices.</summary>
/// <remarks>
/// Shape: EnvelopedData (AES-256-CBC; for each class a KeyTransRecipientInfo with its subject key identifier, RSAES-OAEP
/// with SHA-256) around a whole ContentInfo with SignedData (RSA with SHA-256) around the message.
/// Limits: 64 KiB, 32 levels, 16 recipients, 16 signers, 16 certificates. Each signer must be trusted, and valid today.
/// Reasons never quote what was in the object. Source: RFC 5652, 5 and 6; RFC 4055, 4.1.
/// </remarks>
internal sealed class ProtectedObjects : IProtectedObjects
{
    private const int Most = 16;
    private const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    private readonly Lazy<DeviceKeys> _keys;
    private readonly Lazy<TrustedSigners> _signers;

    /// <param name="keys">The device's keys, each PKCS#12 in base64 with an empty password.</param>
    /// <param name="signers">The certificates of trusted signers, or of those who certify them, in PEM.</param>
    /// <param name="time">Tells whether a signer's certificate is valid today.</param>
    /// <remarks>Both are read when they are needed first, since most cards need neither.</remarks>
    public ProtectedObjects(IReadOnlyList<string> keys, IReadOnlyList<string> signers, TimeProvider time)
    {
        _keys = new Lazy<DeviceKeys>(() => new DeviceKeys(keys));
        _signers = new Lazy<TrustedSigners>(() => new TrustedSigners(signers, time));
    }

    private IProtectionRule Rule { get; init; } = DeviceParts.Conforming.Protection;

    /// <summary>With the keys and signers of a set-up.</summary>
    public static ProtectedObjects Of(Setup setup, TimeProvider time, IProtectionRule rule) =>
        new(setup.Device?.Keys ?? [], setup.Signers ?? [], time) { Rule = rule };

    /// <exception cref="FormatException">A key or a signer's certificate in a set-up cannot be used.</exception>
    public static void Check(Setup setup)
    {
        using var keys = new DeviceKeys(setup.Device?.Keys ?? []);
        using var signers = new TrustedSigners(setup.Signers ?? [], TimeProvider.System);
    }

    /// <param name="file">What the card holds; padding behind the object is passed over.</param>
    /// <exception cref="MoSkippedException">It is not for this device, not right, or not by somebody who is trusted.</exception>
    public OpenedObject Open(byte[] file)
    {
        if (file.Length > CmsShape.LongestFile)
            throw new MoSkippedException($"protected: the file has {file.Length} bytes, and this device opens {CmsShape.LongestFile} at most");
        try
        {
            return Verify(Decrypt(file));
        }
        catch (Exception damage) when (damage is CryptographicException or AsnContentException)
        {
            throw new MoSkippedException($"protected: the object is damaged: {damage.Message}");
        }
    }

    public void Dispose()
    {
        if (_keys.IsValueCreated)
            _keys.Value.Dispose();
        if (_signers.IsValueCreated)
            _signers.Value.Dispose();
    }

    private byte[] Decrypt(byte[] file)
    {
        var whole = CmsShape.LooksLikeOne(file) ? CmsShape.Cut(file) : [];
        if (CmsShape.ContentType(whole) is not CmsShape.EnvelopedData)
            throw new MoSkippedException("protected: the entry says so, and its file holds no CMS EnvelopedData");
        var envelope = new EnvelopedCms();
        envelope.Decode(whole);
        var recipients = envelope.RecipientInfos;
        if (recipients.Count > Most)
            throw new MoSkippedException($"protected: {recipients.Count} recipients, and this device looks at {Most} at most");

        foreach (var recipient in recipients)
        {
            if (recipient is not KeyTransRecipientInfo || recipient.RecipientIdentifier.Value is not string identifier || _keys.Value.Find(identifier) is not { } key)
                continue;
            if (envelope.ContentEncryptionAlgorithm.Oid.Value is not Aes256Cbc || !Oaep.IsSha256(recipient.KeyEncryptionAlgorithm))
                throw new MoSkippedException("protected: expected AES-256-CBC under a key by RSAES-OAEP with SHA-256, and the object has something else");
            envelope.Decrypt(recipient, key);
            return envelope.ContentInfo.Content;
        }

        throw new ForOthersException("protected: not for this device");
    }

    private OpenedObject Verify(byte[] opened)
    {
        if (CmsShape.ContentType(opened) is not CmsShape.SignedData)
            throw new MoSkippedException("protected: what is inside is not signed, or damaged");
        var signed = new SignedCms();
        signed.Decode(CmsShape.Cut(opened));
        if (signed.SignerInfos.Count is 0 or > Most || signed.Certificates.Count > Most)
            throw new MoSkippedException($"protected: {signed.SignerInfos.Count} signers and {signed.Certificates.Count} certificates; expected 1 to {Most} signers");

        foreach (var signer in signed.SignerInfos)
        {
            var certificate = CertificateOf(signer);
            Rule.Signed(() => _signers.Value.CheckTrust(certificate), () => _signers.Value.CheckDates(certificate), () => Check(signer, certificate));
        }

        return new OpenedObject(signed.ContentInfo.Content, TrustedSigners.Name(CertificateOf(signed.SignerInfos[0])));
    }

    private static X509Certificate2 CertificateOf(SignerInfo signer) =>
        signer.Certificate ?? throw new MoSkippedException("protected: the signer's certificate is missing");

    private static void Check(SignerInfo signer, X509Certificate2 certificate)
    {
        var name = TrustedSigners.Name(certificate);
        if (signer.DigestAlgorithm.Value is not Sha256 || certificate.GetKeyAlgorithm() is not "1.2.840.113549.1.1.1")
            throw new MoSkippedException($"protected: signer '{name}' signed with something else than RSA and SHA-256");
        try
        {
            signer.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            throw new MoSkippedException($"protected: the signature of '{name}' is wrong: the object was changed, or somebody else signed it");
        }
    }
}
