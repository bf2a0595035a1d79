using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Fixed bytes of an outside encoder, and what they say.</summary>
public sealed class WbxmlVectorTests
{
    [Fact]
    public void Package_1_of_WBXML_1_3_is_read_field_by_field()
    {
        var message = SyncMlMessage.Parse(Wbxml.Decode(Vectors.Package1));

        message.Header.Should().Be(new SyncMlHeader("1", "1", "http://s", "IMEI:1") { MaxMsgSize = 5000 });
        message.Commands.Should().ContainSingle().Which.Should().BeOfType<Alert>().Which.Code.Should().Be(1201);
        message.Final.Should().BeTrue();
    }

    [Fact]
    public void Challenge_is_read_with_its_nonce_decoded()
    {
        var status = Wbxml.Decode(Vectors.Md5Challenge).Descendants(Namespaces.MetInf + "NextNonce").Single();

        new Challenge(AuthTypes.Md5, "b64", status.Value).Nonce().Should().Equal("dobehave\r\n"u8.ToArray());
    }

    [Fact]
    public void Stand_alone_object_is_read_by_the_public_id_in_its_string_table()
    {
        var nodes = Tnds.Parse(Wbxml.Decode(Vectors.StandAloneTree).Root!);

        nodes.Should().Equal(
            new TndsNode("OpX", "node", "urn:oma:mo:oma-dm-dmacc:1.0", null, null),
            new TndsNode("OpX/AppID", "chr", "text/plain", "w7", null));
    }

    [Fact]
    public void Nested_object_becomes_a_tree_in_the_item()
    {
        var message = SyncMlMessage.Parse(Wbxml.Decode(Vectors.BootstrapMessage));

        var item = message.Commands.Should().ContainSingle().Which.Should().BeOfType<Add>().Which.Items.Should().ContainSingle().Which;
        item.TargetUri.Should().Be("./Inbox");
        item.Data.Should().BeNull();
        Tnds.Parse(item.Tree!).Select(node => node.Path).Should().Equal("OpX", "OpX/AppID");
    }

    [Fact]
    public void Card_file_with_string_table_references_is_read_to_the_last_leaf()
    {
        var nodes = CardMessages.NodesOf(Vectors.CardFile);

        nodes.Select(node => $"{node.Path}={node.Value}").Should().Equal(
            "OpX=", "OpX/AppID=w7", "OpX/ServerID=dm.opx.example", "OpX/PrefConRef=./Inbox/Internet", "OpX/AppAddr=", "OpX/AppAddr/1=",
            "OpX/AppAddr/1/Addr=https://dm.opx.example/dm", "OpX/AppAddr/1/AddrType=URI", "OpX/AppAuth=", "OpX/AppAuth/C=",
            "OpX/AppAuth/C/AAuthLevel=CLCRED", "OpX/AppAuth/C/AAuthType=DIGEST", "OpX/AppAuth/C/AAuthName=dev1", "OpX/AppAuth/C/AAuthSecret=devpwd");
        nodes[0].Acl.Should().Be("Get=*&Replace=dm.opx.example&Delete=dm.opx.example");
        nodes.Where(node => node.IsInterior).Should().HaveCount(5).And.OnlyContain(node => node.Value == null);
        nodes.Where(node => !node.IsInterior).Should().OnlyContain(node => node.Type == "text/plain");
    }

    [Fact]
    public void Padding_of_a_card_file_is_ignored() =>
        XNode.DeepEquals(Wbxml.Decode((byte[])[.. Vectors.CardFile, 0xFF, 0xFF, 0xFF]), Wbxml.Decode(Vectors.CardFile)).Should().BeTrue();

    [Fact]
    public void Encoding_what_was_decoded_gives_the_outsiders_bytes()
    {
        Wbxml.Encode(Wbxml.Decode(Vectors.Md5Challenge)).Should().Equal(Vectors.Md5Challenge);
        Wbxml.Encode(Wbxml.Decode(Vectors.StandAloneTree)).Should().Equal(Vectors.StandAloneTree);
        Wbxml.Encode(Wbxml.Decode(Vectors.BootstrapMessage)).Should().Equal(Vectors.BootstrapMessage);
        Wbxml.Encode(Wbxml.Decode(Vectors.Package1)).Should().Equal([0x02, .. Vectors.Package1[1..]], "the encoder writes WBXML 1.2");
    }
}
