using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ReferenceDevice.Protection;
using ReferenceDevice.Tests.Proper;
using static ReferenceDevice.Tests.Protection.TestKeys;

namespace ReferenceDevice.Tests.Protection;

/// <summary>What openssl seals the device opens, and what these tests seal openssl opens.</summary>
public sealed class OpenSslAgreesTests : IDisposable
{
    private static readonly byte[] Message = [0x02, 0xA4, 0x01, 0x6A, 0x00, .. Encoding.UTF8.GetBytes("anchored\r\n"), 0x00];

    private readonly string _folder = Directory.CreateTempSubdirectory("cms-").FullName;

    public OpenSslAgreesTests()
    {
        foreach (var (name, certificate) in new[] { ("root", Root), ("operator", Operator), ("branded", Branded), ("other", Other) })
        {
            Write($"{name}.crt", Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));
            Write($"{name}.key", Encoding.ASCII.GetBytes(certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()));
        }
    }

    [Theory]
    [InlineData("-nodetach")]
    [InlineData("-nodetach", "-noattr")]
    [InlineData("-nodetach", "-keyid")]
    public void The_device_opens_what_openssl_has_signed_and_enveloped(params string[] signing)
    {
        Write("message", Message);
        OpenSsl.Run(_folder, ["cms", "-sign", "-binary", "-md", "sha256", "-signer", "operator.crt", "-inkey", "operator.key", "-outform", "DER", "-in", "message", "-out", "signed", .. signing]);
        OpenSsl.Run(_folder, "cms", "-encrypt", "-binary", "-aes-256-cbc", "-keyid", "-outform", "DER", "-in", "signed", "-out", "enveloped",
            "-recip", "other.crt", "-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256",
            "-recip", "branded.crt", "-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256");
        using var device = new ProtectedObjects([Pkcs12(Branded)], [Root.ExportCertificatePem()], new HandTime { Now = Today });

        var opened = device.Open(File.ReadAllBytes(Path.Combine(_folder, "enveloped")));

        opened.Message.Should().Equal(Message);
        opened.Signer.Should().Be("operator");
    }

    [Fact]
    public void Openssl_opens_and_verifies_what_these_tests_seal()
    {
        Write("enveloped", Sealing.Sealed(Message, Operator, Other, Branded));

        Write("signed", OpenSsl.Run(_folder, "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "enveloped", "-recip", "branded.crt", "-inkey", "branded.key"));
        var message = OpenSsl.Run(_folder, "cms", "-verify", "-binary", "-inform", "DER", "-in", "signed", "-CAfile", "root.crt", "-purpose", "any", "-attime", Today.ToUnixTimeSeconds().ToString());

        message.Should().Equal(Message);
    }

    [Fact]
    public void The_device_takes_a_key_that_openssl_has_packed()
    {
        OpenSsl.Run(_folder, "pkcs12", "-export", "-in", "branded.crt", "-inkey", "branded.key", "-passout", "pass:", "-out", "branded.p12");
        using var device = new ProtectedObjects(
            [Convert.ToBase64String(File.ReadAllBytes(Path.Combine(_folder, "branded.p12")))], [Root.ExportCertificatePem()], new HandTime { Now = Today });

        device.Open(Sealing.Sealed(Message, Operator, Branded)).Message.Should().Equal(Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, byte[] content) => File.WriteAllBytes(Path.Combine(_folder, file), content);
}
