using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.ProtectedObjects;

public sealed class ProtectedMessageTests
{
    private static readonly byte[] Message = BootstrapMessage.Encode(TestCards.Mail, "dm.operator.example");

    public static TheoryData<string> Signers => [.. KeyRing.Signers];

    [Theory, MemberData(nameof(Signers))]
    public void Every_recipient_opens_what_any_signer_has_sealed(string signer)
    {
        var bytes = ProtectedMessage.Seal(Message, new Protection(signer, KeyRing.DeviceClasses));

        foreach (var deviceClass in KeyRing.DeviceClasses)
            ProtectedMessage.Open(bytes, deviceClass).Should().BeEquivalentTo(new OpenedMessage(Message, signer));
    }

    [Fact]
    public void A_class_that_is_no_recipient_cannot_open_it()
    {
        var opening = () => ProtectedMessage.Open(ProtectedMessage.Seal(Message, new Protection("operator", ["branded", "corporate"])), "other-brand");

        opening.Should().Throw<CryptographicException>();
    }

    [Fact]
    public void The_branded_class_is_the_last_recipient()
    {
        var envelope = new EnvelopedCms();
        envelope.Decode(ProtectedMessage.Seal(Message, new Protection("operator", KeyRing.DeviceClasses)));

        envelope.RecipientInfos.Cast<RecipientInfo>().Select(one => one.RecipientIdentifier.Value).Should().HaveCount(3)
            .And.EndWith(KeyRing.DeviceClass("branded").Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifier);
    }

    [Fact]
    public void No_text_of_the_message_and_no_name_of_the_signer_shows()
    {
        var bytes = ProtectedMessage.Seal(Message, new Protection("corporation", ["branded"]));

        Message.AsSpan().IndexOf("imap.corporation.example"u8).Should().BePositive();
        bytes.AsSpan().IndexOf("corporation"u8).Should().Be(-1);
    }

    [Theory]
    [InlineData(ProtectionDamage.Content)]
    [InlineData(ProtectionDamage.Signature)]
    public void A_damaged_object_can_be_decrypted_and_its_signature_does_not_hold(ProtectionDamage damage)
    {
        var bytes = ProtectedMessage.Seal(Message, new Protection("operator", ["branded"]) { Damage = damage });

        var opening = () => ProtectedMessage.Open(bytes, "branded");

        opening.Should().Throw<CryptographicException>().Which.StackTrace.Should().Contain("CheckSignature");
    }

    [Fact]
    public void Damage_in_the_content_is_one_bit_of_the_last_text_of_the_message()
    {
        var bytes = ProtectedMessage.Seal(Message, new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Content });

        var content = Signed.Content(bytes, "branded");

        var (place, _) = Message.Zip(content).Index().Single(pair => pair.Item.First != pair.Item.Second);
        (Message[place] ^ content[place]).Should().Be(1);
        Message[place].Should().Be((byte)'l', "the message ends with the leaf that names the application, 'mail'");
        Message[(place + 1)..].Should().OnlyContain(part => part < 0x20, "no text stands behind it");
    }

    [Fact]
    public void A_plain_message_in_the_place_of_a_protected_one_is_the_message_itself() =>
        ProtectedMessage.Seal(Message, new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Plain }).Should().Equal(Message);

    [Fact]
    public void The_same_message_and_protection_give_the_same_bytes_and_others_give_others()
    {
        var first = ProtectedMessage.Seal(Message, new Protection("operator", ["branded"]));

        ProtectedMessage.Seal(Message, new Protection("operator", ["branded"])).Should().Equal(first);
        ProtectedMessage.Seal(Message, new Protection("operator", ["other-brand"])).Should().NotEqual(first);
        ProtectedMessage.Seal(Message.AsSpan(1), new Protection("operator", ["branded"])).Should().NotEqual(first);
    }

    [Fact]
    public void Names_that_are_not_in_the_key_ring_are_refused_with_those_that_are()
    {
        var signer = () => ProtectedMessage.Seal(Message, new Protection("nobody", ["branded"]));
        var recipient = () => ProtectedMessage.Seal(Message, new Protection("operator", ["operator"]));
        var none = () => ProtectedMessage.Seal(Message, new Protection("operator", []));

        signer.Should().Throw<ArgumentException>().WithMessage("'nobody' is no signer of the key ring, which has operator, corporation, content-provider, stranger, expired: name one of them.*");
        recipient.Should().Throw<ArgumentException>().WithMessage("'operator' is no device class of the key ring, which has branded, other-brand, corporate: name one of them.*");
        none.Should().Throw<ArgumentException>().WithMessage("A protection without recipients*");
    }
}
