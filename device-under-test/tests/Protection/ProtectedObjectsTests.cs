using System.Security.Cryptography;
using System.Text;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;
using ReferenceDevice.Protection;
using ReferenceDevice.Tests.Proper;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Protection.Sealing;
using static ReferenceDevice.Tests.Protection.TestKeys;

namespace ReferenceDevice.Tests.Protection;

/// <summary>A device opens what was protected for it by somebody whom it trusts, and nothing else.</summary>
public sealed class ProtectedObjectsTests : IDisposable
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes("a message that nobody else may read");

    private readonly ProtectedObjects _device = Device([Pkcs12(Branded)]);

    [Fact]
    public void An_object_for_its_class_is_opened_and_its_signer_told()
    {
        var opened = _device.Open(Sealed(Message, Operator, Branded));

        opened.Message.Should().Equal(Message);
        opened.Signer.Should().Be("operator");
    }

    [Fact]
    public void Another_recipient_and_padding_of_the_cards_file_do_not_matter() =>
        _device.Open([.. Sealed(Message, Operator, Other, Branded), 0xFF, 0xFF, 0x00]).Message.Should().Equal(Message);

    [Fact]
    public void A_device_of_two_classes_opens_the_objects_of_both()
    {
        using var device = Device([Pkcs12(Branded), Pkcs12(Other)]);

        device.Open(Sealed(Message, Operator, Other)).Message.Should().Equal(Message);
        device.Open(Sealed(Message, Operator, Branded)).Message.Should().Equal(Message);
    }

    [Fact]
    public void A_signers_certificate_can_be_trusted_by_itself()
    {
        using var device = new ProtectedObjects([Pkcs12(Branded)], [Stranger.ExportCertificatePem()], Clock());

        device.Open(Sealed(Message, Stranger, Branded)).Signer.Should().Be("stranger");
        Reason(device, Sealed(Message, Operator, Branded)).Should().Be("protected: signer 'operator' is not trusted");
    }

    [Theory]
    [InlineData("not for this device", "protected: not for this device")]
    [InlineData("stranger", "protected: signer 'stranger' is not trusted")]
    [InlineData("device class as signer", "protected: signer 'branded' is not trusted: its certificate is for something else*")]
    [InlineData("one of two signers a stranger", "protected: signer 'stranger' is not trusted")]
    [InlineData("expired", "protected: the certificate of signer 'expired' expired on 2020-06-01")]
    [InlineData("not yet valid", "protected: the certificate of signer 'early' is not valid before 2040-06-01")]
    [InlineData("content changed", "protected: the signature of 'operator' is wrong*")]
    [InlineData("signature changed", "protected: the signature of 'operator' is wrong*")]
    [InlineData("SHA-512", "protected: signer 'operator' signed with something else*")]
    [InlineData("not signed", "protected: what is inside is not signed*")]
    [InlineData("not protected", "protected: the entry says so, and its file holds no*")]
    [InlineData("signed only", "protected: the entry says so, and its file holds no*")]
    [InlineData("truncated", "protected: the object is damaged*")]
    [InlineData("followed by something", "protected: the object is damaged: 1 bytes follow*")]
    [InlineData("PKCS #1 padding", "protected: expected AES-256-CBC under a key by RSAES-OAEP with SHA-256*")]
    [InlineData("OAEP with SHA-1", "protected: expected AES-256-CBC under a key by RSAES-OAEP with SHA-256*")]
    [InlineData("AES-128", "protected: expected AES-256-CBC under a key by RSAES-OAEP with SHA-256*")]
    [InlineData("too long", "protected: the file has 65537 bytes, and this device opens 65536 at most")]
    [InlineData("too deep", "protected: the object is damaged: it is nested deeper than 32 levels")]
    [InlineData("17 recipients", "protected: 17 recipients*")]
    [InlineData("17 signers", "protected: 17 signers*")]
    public void What_is_wrong_is_told_and_the_content_is_not(string wrong, string reason)
    {
        var told = Reason(_device, Wrong(wrong));

        told.Should().Match(reason);
        told.Should().NotContain("nobody else");
    }

    [Fact]
    public void The_same_object_is_opened_until_its_signer_expires()
    {
        var clock = Clock();
        using var device = new ProtectedObjects([Pkcs12(Branded)], [Root.ExportCertificatePem()], clock);
        var file = Sealed(Message, Operator, Branded);
        device.Open(file).Message.Should().Equal(Message);

        clock.Now = Today.AddYears(2);

        Reason(device, file).Should().Be("protected: the certificate of signer 'operator' expired on 2031-06-01");
    }

    [Theory]
    [InlineData("!", "Device key 1 of the set-up cannot be used*")]
    [InlineData("AAAA", "Device key 1 of the set-up cannot be used*")]
    public void A_key_that_cannot_be_used_is_refused_with_its_number(string key, string reason)
    {
        var check = () => ProtectedObjects.Check(new Setup("reader", Device: new DeviceSetup(Keys: [key])));

        check.Should().Throw<FormatException>().WithMessage(reason);
    }

    [Fact]
    public void A_signer_that_is_no_certificate_is_refused_with_its_number()
    {
        var check = () => ProtectedObjects.Check(new Setup("reader", Signers: [Root.ExportCertificatePem(), "nobody"]));

        check.Should().Throw<FormatException>().WithMessage("Signer 2 of the set-up is no certificate*");
    }

    [Theory]
    [InlineData("operator", "network-operator", true)]
    [InlineData("operator", "corporation", false)]
    [InlineData("corporation", "corporation", true)]
    [InlineData("corporation", "content-provider", false)]
    [InlineData("Alice's uncle", "corporation", true)]
    public void A_signer_with_an_owners_name_speaks_for_that_owner_alone(string signer, string owner, bool speaks) =>
        new OpenedObject([], signer).SpeaksFor(owner).Should().Be(speaks);

    [Fact]
    public void An_object_of_another_owner_than_its_signer_is_refused()
    {
        var theirs = new ManagementObject([TreeNode.Interior("mail"), TreeNode.Leaf("mail/Ext/DMSC/Owner", "corporation")]);
        var unsaid = new ManagementObject([TreeNode.Interior("mail")]);
        var opened = new OpenedObject([], "content-provider");

        opened.RefuseForeignOwner([unsaid]);
        opened.Invoking(one => one.RefuseForeignOwner([unsaid, theirs])).Should().Throw<MoSkippedException>()
            .WithMessage("protected: 'content-provider' signed what says that it is of the corporation");
    }

    public void Dispose() => _device.Dispose();

    private static byte[] Wrong(string what) => what switch
    {
        "not for this device" => Sealed(Message, Operator, Other),
        "stranger" => Sealed(Message, Stranger, Branded),
        "device class as signer" => Sealed(Message, Branded, Branded),
        "one of two signers a stranger" => Enveloped(Signed(Message, Operator, Stranger), [Branded]),
        "expired" => Sealed(Message, Expired, Branded),
        "not yet valid" => Sealed(Message, Early, Branded),
        "content changed" => Enveloped(Changed(Signed(Message, Operator), bytes => bytes.AsSpan().IndexOf(Message)), [Branded]),
        "signature changed" => Enveloped(Changed(Signed(Message, Operator), bytes => bytes.Length - 1), [Branded]),
        "SHA-512" => Enveloped(SignedWithSha512(Message, Operator), [Branded]),
        "not signed" => Enveloped(Message, [Branded]),
        "not protected" => Message,
        "signed only" => Signed(Message, Operator),
        "truncated" => Sealed(Message, Operator, Branded)[..^1],
        "followed by something" => [.. Sealed(Message, Operator, Branded), 0x30],
        "PKCS #1 padding" => Enveloped(Signed(Message, Operator), [Branded], padding: RSAEncryptionPadding.Pkcs1),
        "OAEP with SHA-1" => Enveloped(Signed(Message, Operator), [Branded], padding: RSAEncryptionPadding.OaepSHA1),
        "AES-128" => Enveloped(Signed(Message, Operator), [Branded], cipher: "2.16.840.1.101.3.4.1.2"),
        "too long" => new byte[65537],
        "too deep" => Nested(40),
        "17 recipients" => Enveloped(Signed(Message, Operator), [.. Enumerable.Repeat(Branded, 17)]),
        "17 signers" => Enveloped(Signed(Message, [.. Enumerable.Repeat(Operator, 17)]), [Branded]),
        _ => throw new ArgumentException($"'{what}' is no row of this test.", nameof(what)),
    };

    private static byte[] Changed(byte[] bytes, Func<byte[], int> where)
    {
        bytes[where(bytes)] ^= 0x01;
        return bytes;
    }

    // ContentInfo of enveloped data, with sequences in each other where the content belongs
    private static byte[] Nested(int levels)
    {
        byte[] inner = [0x05, 0x00];
        for (; levels > 0; levels--)
            inner = [0x30, (byte)inner.Length, .. inner];
        byte[] content = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03, 0xA0, (byte)inner.Length, .. inner];
        return [0x30, (byte)content.Length, .. content];
    }

    private static string Reason(ProtectedObjects device, byte[] file) =>
        device.Invoking(one => one.Open(file)).Should().Throw<MoSkippedException>().Which.Message;

    private static ProtectedObjects Device(IReadOnlyList<string> keys) => new(keys, [Root.ExportCertificatePem()], Clock());

    private static HandTime Clock() => new() { Now = Today };
}
