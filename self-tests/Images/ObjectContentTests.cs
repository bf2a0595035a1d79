using System.Text;
using System.Xml;
using System.Xml.XPath;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Commands;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.Fixtures.Wbxml;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Images;

/// <summary>What is in an object's file, sound and damaged.</summary>
public sealed class ObjectContentTests
{
    private const string Issuer = "dm.operator.example";

    private const string OfMail = "SC MO mail corporate";

    private static readonly byte[] Sound = BootstrapMessage.Encode(TestCards.Mail, Issuer);

    [Fact]
    public void The_same_text_and_seed_give_the_same_bytes_and_other_ones_others()
    {
        string Fingerprint(string owner, long seed) => CardImage.Of(ImageText.Load($"owner: {owner}\nobjects:\n  - {ImageText.Mail}\n", seed)).Fingerprint();

        Fingerprint("Alice", 1).Should().Be(Fingerprint("Alice", 1)).And.NotBe(Fingerprint("Alice", 2)).And.NotBe(Fingerprint("Bob", 1));
    }

    [Fact]
    public void A_prompt_stands_in_one_sequence_with_the_add()
    {
        var body = BootstrapMessage.ToXml(TestCards.Mail, Issuer, new UserPrompt(UserPromptKind.Confirm, "Really?")).Elements().Last();

        body.Elements().Select(element => element.Name.LocalName).Should().Equal("Sequence", "Final");
        body.Elements().First().Elements().Select(element => element.Name.LocalName).Should().Equal("CmdID", "Alert", "Add");
        body.Descendants().Single(element => element.Name.LocalName == "Alert").Elements().Select(element => element.Value).Should().Equal("2", "1101", "", "Really?");
    }

    [Theory]
    [InlineData(DamageKind.WrongPublicId, "029F536A")]
    [InlineData(DamageKind.WrongCharset, "02A40104")]
    [InlineData(DamageKind.XmlText, "3C53796E634D4C")]
    [InlineData(DamageKind.XmlEntity, "3C21444F4354595045")]
    [InlineData(DamageKind.AllFF, "FFFFFFFF")]
    public void A_damaged_document_begins_with(DamageKind kind, string bytes) => Hex(File(kind)).Should().StartWith(bytes);

    [Fact]
    public void An_unknown_code_page_stands_before_the_first_element()
    {
        var table = Sound[4];
        Sound[4 + 1 + table].Should().Be(0x6D, "SyncML with content comes first");

        File(DamageKind.UnknownCodePage).Should().Equal([.. Sound[..(5 + table)], 0x00, 0x3F, .. Sound[(5 + table)..]]);
    }

    [Fact]
    public void An_oversize_object_announces_four_gigabytes_and_has_what_it_had()
    {
        Hex(File(DamageKind.Oversize)).Should().Contain("00004FC3" + "8FFFFFFF7F" + "0200");
        File(DamageKind.Oversize)[^100..].Should().Equal(Sound[^100..]);
    }

    [Fact]
    public void Entities_grow_to_a_gigabyte_and_name_a_file()
    {
        var text = Encoding.UTF8.GetString(File(DamageKind.XmlEntity));

        text.Should().Contain("<!ENTITY e8 \"&e7;").And.Contain("SYSTEM \"file:///").And.Contain(">IMEI:0&e8;&file;<");
    }

    [Fact]
    public void Files_are_cut_and_filled_up_as_the_damage_says()
    {
        File(DamageKind.Truncated).Should().Equal(Sound[..(Sound.Length / 2)]);
        Content(new Damage(DamageKind.Truncated) { Bytes = 7 }).File.Should().Equal(Sound[..7]);
        Content(new Damage(DamageKind.FileShorter)).Should().Match<ObjectContent>(one => one.Length == Sound.Length && one.File.Length == Sound.Length / 2);
        Content(new Damage(DamageKind.FileLonger)).Should().Match<ObjectContent>(one => one.Length == Sound.Length && one.File.Length == Sound.Length + 64);
        Content(new Damage(DamageKind.CorruptByte) { Offset = 9, Mask = 0x01 }).File.Zip(Sound).Count(pair => pair.First != pair.Second).Should().Be(1);
    }

    [Theory]
    [InlineData(DamageKind.TndsVersion, "//t:MgmtTree[t:VerDTD='1.1']")]
    [InlineData(DamageKind.AddedTwice, "//s:SyncBody[s:Add[1]/s:CmdID='1'][s:Add[2]/s:CmdID='2']")]
    [InlineData(DamageKind.DuplicateName, "//t:MgmtTree/t:Node[count(t:Node[t:NodeName='AppID'])=2]")]
    [InlineData(DamageKind.MalformedAcl, "//t:MgmtTree/t:Node/t:RTProperties[t:ACL='Get=&Fly=nobody&Replace=two words']")]
    [InlineData(DamageKind.NodeName, "//t:MgmtTree/t:Node/t:Node[t:NodeName='../']")]
    [InlineData(DamageKind.TwoVersions, "//t:MgmtTree[t:Node[1]//t:DDFName='org.example/9.0/Mail'][t:Node[2]//t:DDFName='org.example/1.0/Mail']")]
    public void A_damaged_message_holds(DamageKind kind, string place)
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("s", "SYNCML:SYNCML1.2");
        names.AddNamespace("t", "syncml:dmddf1.2");
        var message = BootstrapMessage.ToXml(TestCards.Mail, Issuer);
        message.XPathSelectElement(place, names).Should().BeNull();

        DamagedMessage.Apply(message, new Damage(kind));

        message.XPathSelectElement(place, names).Should().NotBeNull();
        File(kind).Should().Equal(WbxmlEncoder.Encode(message));
    }

    [Fact]
    public void A_message_can_start_behind_the_first_byte_of_its_file()
    {
        var card = new CardProfile(CardIdentity.Of("Alice", 1), CardObject.Of(TestCards.Mail) with { Index = 5 });

        card.ContentOf(card.Objects[0]).File.Should().Equal([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. Sound]);
        Directory(card).Should().Contain("020105" + "8002" + Sound.Length.ToString("X4", null));
    }

    [Fact]
    public void A_protected_object_is_opened_by_its_class_and_is_the_message()
    {
        var card = new CardProfile(CardIdentity.Of("Alice", 1), CardObject.Of(TestCards.Mail) with { Protection = new Protection("corporation", ["branded"]) });
        var file = CardImage.Of(card).Master.Descendants().OfType<TransparentFile>().Single(one => one.Content == "SC MO mail corporate");

        ProtectedMessage.Open(file.Bytes, "branded").Message.Should().Equal(Sound);
        CardImage.Of(card).Fingerprint().Should().Be(CardImage.Of(card).Fingerprint(), "it is sealed once");
        Directory(card).Should().Contain("A108A10630040402");
    }

    [Fact]
    public void What_a_device_must_make_of_an_object_follows_from_all_that_leads_to_it()
    {
        var mail = CardObject.Of(TestCards.Mail);
        Expectation With(CardObject target, CardLayout? layout = null, CardPins? pins = null)
        {
            var identity = CardIdentity.Of("Alice", 1);
            var card = new CardProfile(identity with { Pins = pins ?? identity.Pins }, target, TestCards.Portal) { Layout = layout ?? new CardLayout() };
            return card.ExpectationOf(target);
        }

        With(mail).Should().Be(Expectation.MustHold);
        With(mail with { Damage = new Damage(DamageKind.Truncated) }).Should().Be(Expectation.MustSkip);
        With(mail with { Damage = new Damage(DamageKind.FileLonger) }).Should().Be(Expectation.MustHold);
        With(mail with { Oid = "2.23.43.5.1" }).Should().Be(Expectation.MustSkip);
        With(mail with { Protection = new Protection("operator", ["branded"]) }).Should().Be(Expectation.MustHold);
        With(mail with { Protection = new Protection("stranger", ["branded"]) }).Should().Be(Expectation.MustSkip);
        With(mail with { IsDeactivated = true }).Should().Be(Expectation.MustSkip);
        With(mail with { IsPrivate = true }, pins: new CardPins(IsEnabled: true, Tries: 0)).Should().Be(Expectation.MustSkip);
        With(mail, new CardLayout { HasDirectoryRecord = false }).Should().Be(Expectation.MayHold);
        With(mail, new CardLayout { ObjectDirectory = DirectoryState.AllFF }).Should().Be(Expectation.MustSkip);
        With(mail, new CardLayout { DataDirectories = [new(State: DirectoryState.Truncated)] }).Should().Be(Expectation.MustHold, "the entry behind it is the damaged one");
        With(new VendorObject("meter", "1").ToManagementObject()).Should().Be(Expectation.MayHold);
    }

    [Theory]
    [InlineData("../", Expectation.MustSkip)]
    [InlineData("..", Expectation.MustSkip)]
    [InlineData("", Expectation.MustSkip)]
    [InlineData("Other", Expectation.MayHold)]
    public void A_name_that_is_one_damages_nothing_for_certain(string name, Expectation expected) =>
        new Damage(DamageKind.NodeName) { Name = name }.Expectation.Should().Be(expected);

    public static TheoryData<FaultTrigger, FaultEffect, Expectation> Faults => new()
    {
        { new() { Command = "AUTHENTICATE" }, new FaultEffect.Status(StatusWord.IncorrectMac), Expectation.MustSkip },
        { new() { Command = "AUTHENTICATE" }, new FaultEffect.Mute(), Expectation.MustSkip },
        { new() { Command = "AUTHENTICATE", Nth = 1 }, new FaultEffect.Status(StatusWord.IncorrectMac), Expectation.MayHold },
        { new() { Command = "AUTHENTICATE" }, new FaultEffect.Corrupt(20, 0xFF), Expectation.MayHold },
        { new() { Command = "AUTHENTICATE" }, new FaultEffect.Slow(TimeSpan.FromSeconds(1)), Expectation.MustHold },
        { new() { Command = "READ BINARY", Content = OfMail }, new FaultEffect.Status(StatusWord.SecurityNotSatisfied), Expectation.MustSkip },
        { new() { Content = OfMail }, new FaultEffect.Status(StatusWord.SecurityNotSatisfied), Expectation.MustSkip },
        { new() { Command = "READ BINARY", Content = OfMail, Apdu = 9 }, new FaultEffect.Status(StatusWord.SecurityNotSatisfied), Expectation.MayHold },
        { new() { Command = "UPDATE BINARY", Content = OfMail }, new FaultEffect.Status(StatusWord.SecurityNotSatisfied), Expectation.MayHold },
        { new() { Command = "READ BINARY", Content = OfMail }, new FaultEffect.Length(5), Expectation.MayHold },
        { new() { Command = "READ BINARY", Content = "SC MO browser portal" }, new FaultEffect.Status(StatusWord.SecurityNotSatisfied), Expectation.MustHold },
        { new() { Command = "READ BINARY", Content = "SC MO browser portal" }, new FaultEffect.Mute(), Expectation.MayHold },
        { new() { Content = "ODF" }, new FaultEffect.Removal(), Expectation.MustSkip },
        { new() { Command = "MANAGE CHANNEL" }, new FaultEffect.Status(StatusWord.ChannelNotSupported), Expectation.MustHold },
    };

    [Theory, MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void What_a_fault_leaves_of_mail_is_told_for_every_device(FaultTrigger when, FaultEffect does, Expectation expected)
    {
        var card = TestCards.Alice() with { Faults = [new(when, does)] };

        card.ExpectationOf(card.Objects.Single(one => one.Object == TestCards.Mail)).Should().Be(expected);
    }

    private static ObjectContent Content(Damage damage) => ObjectContent.Of(CardObject.Of(TestCards.Mail) with { Damage = damage }, Issuer);

    private static byte[] File(DamageKind kind) => Content(new Damage(kind)).File;

    private static string Directory(CardProfile card) =>
        Hex(CardImage.Of(card).Master.Descendants().OfType<TransparentFile>().Single(one => one.Content == "DODF").Bytes);

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);
}
