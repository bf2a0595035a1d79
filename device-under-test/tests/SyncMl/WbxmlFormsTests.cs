using System.Text;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Forms of WBXML that the outsider does not write.</summary>
public sealed class WbxmlFormsTests
{
    private const string ItemUpToData = "02A4016A00 6D6B45 4B033100 01 545A0001";

    [Fact]
    public void Object_written_inline_on_code_page_2_is_read_like_a_nested_one()
    {
        var nested = Vectors.StandAloneTree[32..];
        var inline = Hex($"{ItemUpToData} 53 03{Ascii(MediaTypes.TndsWbxml)}00 01 01 0000 4F {Convert.ToHexString(nested)} 01 01 01 0000 12 01 01");

        var tree = Wbxml.Decode(inline).Descendants(Namespaces.DmDdf + "MgmtTree").Single();

        Tnds.Parse(tree).Select(node => $"{node.Path}={node.Value}").Should().Equal("OpX=", "OpX/AppID=w7");
    }

    [Fact]
    public void Opaque_bytes_of_format_bin_are_kept_and_come_out_the_same()
    {
        var message = Hex($"{ItemUpToData} 47 03{Ascii("bin")}00 01 01 0000 4F C304 000102FF 01 01 01 12 01 01");

        var data = Wbxml.Decode(message).Descendants(Namespaces.SyncMl + "Data").Single();

        data.Value.Should().Be("AAEC/w==");
        data.Annotation<OpaqueData>()!.Bytes.Should().Equal(0x00, 0x01, 0x02, 0xFF);
        Wbxml.Encode(data.Document!).Should().Equal(message);
    }

    [Fact]
    public void Bytes_of_format_bin_are_base64_in_the_item_and_bytes_again_in_WBXML()
    {
        var bytes = Header($"45 4B033200 01 54 5A0001 47 03{Ascii("bin")}00 01 01 0000 4F C304 000102FF 01 01 01");

        var message = SyncMlMessage.Parse(Wbxml.Decode(bytes));

        message.Commands.OfType<Add>().Single().Items.Single().Data.Should().Be("AAEC/w==");
        Wbxml.Encode(message.ToXml()).Should().Equal(bytes);
    }

    [Fact]
    public void Opaque_text_without_a_format_is_text_in_the_item()
    {
        var commands = Header("45 4B033200 01 54 4F C303 613C62 01 01 01");

        SyncMlMessage.Parse(Wbxml.Decode(commands)).Commands.OfType<Add>().Single().Items.Single().Data.Should().Be("a<b");
    }

    [Fact]
    public void Object_as_escaped_XML_text_becomes_a_tree_in_the_item()
    {
        const string Tree = "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD></MgmtTree>";
        var commands = Header($"45 4B033200 01 54 5A0001 53 03{Ascii(MediaTypes.TndsXml)}00 01 01 0000 4F 03{Ascii(Tree)}00 01 01 01");

        SyncMlMessage.Parse(Wbxml.Decode(commands)).Commands.OfType<Add>().Single().Items.Single().Tree!.Value.Should().Be("1.2");
    }

    [Fact]
    public void Entity_and_pieces_of_text_join_to_one_text() =>
        Wbxml.Decode(Hex("02A4016A00 6D 6B 4F 036100 02 87A21E 036200 01 01 01"))
            .Root!.Value.Should().Be("a\U0001D11Eb");

    [Fact]
    public void Public_id_of_SyncML_as_text_is_accepted()
    {
        var id = Ascii("-//SYNCML//DTD SyncML 1.2//EN");
        Wbxml.Decode(Hex($"01 00 00 6A 1E {id}00 6D 2B 01")).Root!.Elements().Single().Name.Should().Be(Namespaces.SyncMl + "SyncBody");
    }

    private static byte[] Header(string commands) =>
        Hex("02A4016A00 6D 6C 7103312E3200 01 7203444D2F312E3200 01 65033100 01 5B033100 01 6E57037400 01 01 6757037300 01 01 01 6B" + commands + "01 01");

    private static byte[] Hex(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private static string Ascii(string text) => Convert.ToHexString(Encoding.ASCII.GetBytes(text));
}
