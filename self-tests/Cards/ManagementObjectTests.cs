using System.Xml.Linq;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cards;

public sealed class ManagementObjectTests
{
    [Fact]
    public void A_dm_account_has_the_nodes_of_dmacc_1_0()
    {
        TestCards.Account.Type.Should().Be("urn:oma:mo:oma-dm-dmacc:1.0");
        TestCards.Account.Acl.Should().Be("Get=dm.operator.example&Replace=dm.operator.example&Delete=dm.operator.example");
        Lines(TestCards.Account).Should().Equal(
            "AppID=w7", "ServerID=dm.operator.example", "Name=operator", "PrefConRef=internet",
            "AppAddr:node", "AppAddr/1:node", "AppAddr/1/Addr=http://dm.operator.example/", "AppAddr/1/AddrType=URI",
            "AAuthPref=DIGEST", "AppAuth:node", "AppAuth/1:node", "AppAuth/1/AAuthLevel=CLCRED", "AppAuth/1/AAuthType=DIGEST",
            "AppAuth/1/AAuthName=device", "AppAuth/1/AAuthSecret=secret",
            "Ext:node", "Ext/DMSC:node", "Ext/DMSC/Owner=network-operator");
    }

    [Fact]
    public void A_mail_account_names_its_server_port_owner_and_application() =>
        Lines(TestCards.Mail).Should().Contain(
            ["AppID=143", "AppAddr/1/Addr=imap.corporation.example", "AppAddr/1/Port/1/PortNbr=143", "Ext/DMSC/Owner=corporation", "Ext/DMSC/App=mail"]);

    [Fact]
    public void An_access_point_is_what_the_accounts_refer_to() =>
        TestCards.Internet.ValueOf("NapId").Should().Be(TestCards.Account.ValueOf("PrefConRef"))
            .And.Be(TestCards.Mail.ValueOf("PrefConRef"))
            .And.Be(TestCards.Portal.ValueOf("PrefConRef"));

    [Fact]
    public void An_account_is_printed_without_its_password() =>
        new DmAccount("operator", "dm.operator.example", "device", "pass-word", "internet").ToString()
            .Should().Contain("dm.operator.example").And.NotContain("pass-word");

    [Theory]
    [InlineData(DmAuthentication.Digest, "DIGEST")]
    [InlineData(DmAuthentication.Hmac, "HMAC")]
    [InlineData(DmAuthentication.Basic, "BASIC")]
    public void An_account_has_credentials_of_both_sides_by_the_same_means(DmAuthentication authentication, string type) =>
        Lines((new DmAccount("operator", "dm.operator.example", "device", "secret", "internet")
        {
            Authentication = authentication, Nonce = [1, 2], ServerUser = "server", ServerPassword = "servers-secret", ServerNonce = [3],
        }).ToManagementObject()).Where(line => line.Contains("AAuth", StringComparison.Ordinal)).Should().Equal(
            $"AAuthPref={type}",
            "AppAuth/1/AAuthLevel=CLCRED", $"AppAuth/1/AAuthType={type}", "AppAuth/1/AAuthName=device", "AppAuth/1/AAuthSecret=secret", "AppAuth/1/AAuthData=AQI=",
            "AppAuth/2/AAuthLevel=SRVCRED", $"AppAuth/2/AAuthType={type}", "AppAuth/2/AAuthName=server", "AppAuth/2/AAuthSecret=servers-secret", "AppAuth/2/AAuthData=Aw==");

    [Fact]
    public void The_message_adds_one_tnds_object_to_the_inbox()
    {
        XNamespace syncMl = "SYNCML:SYNCML1.2";
        XNamespace tnds = "syncml:dmddf1.2";

        var message = BootstrapMessage.ToXml(TestCards.Account, "dm.operator.example");

        var add = message.Element(syncMl + "SyncBody")!.Elements().First();
        add.Name.LocalName.Should().Be("Add");
        add.Descendants(syncMl + "LocURI").Single().Value.Should().Be("./Inbox");
        var root = add.Descendants(tnds + "MgmtTree").Single().Elements(tnds + "Node").Single();
        root.Element(tnds + "NodeName")!.Value.Should().Be("operator");
        root.Element(tnds + "RTProperties")!.Elements().Select(property => property.Name.LocalName).Should().Equal("ACL", "Format", "Type");
        root.Descendants(tnds + "NodeName").Should().HaveCount(1 + TestCards.Account.Nodes.Count);
        message.Element(syncMl + "SyncBody")!.Elements().Last().Name.LocalName.Should().Be("Final");
    }

    private static IEnumerable<string> Lines(ManagementObject mo) =>
        mo.Nodes.Select(node => node.Value is null ? $"{node.Path}:{node.Format}" : $"{node.Path}={node.Value}");
}
