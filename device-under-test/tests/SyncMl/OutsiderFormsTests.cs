using System.Text;
using ReferenceDevice.SyncMl;
using static ReferenceDevice.Tests.SyncMl.Hexadecimal;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Forms of WBXML made by hand, where the device and the outsider say the same, and where the outsider is at its end.</summary>
/// <remarks>libwbxml 0.11.8, as Debian has it. What it lacks is asserted, so that a better one is noticed.</remarks>
public sealed class OutsiderFormsTests
{
    [Theory]
    [InlineData("02 A401 6A 00 6D 6B 46 4F 'a' 02 81 69 02 20 'b' 01 01 01 01", "aé b")]
    [InlineData("02 A401 6A 08 74657874 00 622600 6D 6B 46 4F 83 00 83 02 83 05 01 01 01 01", "textxtb&")]
    [InlineData("02 A401 6A 00 6D 6B 46 4F C3 03 61 3C 62 01 01 01 01", "a<b")]
    [InlineData("01 00 00 6A 1E 2D2F2F53594E434D4C2F2F4454442053796E634D4C20312E322F2F454E00 6D 6B 46 4F 'x' 01 01 01 01", "x")]
    [InlineData("03 A401 6A 00 6D 6B 46 4F 'x' 01 01 01 01 FF FF", "x")]
    public void Entities_tables_of_texts_opaque_text_public_ids_and_padding_are_read_alike(string written, string text)
    {
        var ours = Wbxml.Decode(Bytes(written));

        Comparison.OfDevice(ours).Should().Be(Comparison.OfOutsider(Outsider.Decode(Bytes(written))));
        OpaqueData.TextOf(ours.Descendants(Namespaces.SyncMl + "Data").Single(), null).Should().Be(text);
    }

    [Fact]
    public void A_nested_object_of_a_card_file_is_read_alike() =>
        Comparison.OfDevice(Wbxml.Decode(Vectors.CardFile)).Should().Be(Comparison.OfOutsider(Outsider.Decode(Vectors.CardFile)));

    [Fact]
    public void A_nested_object_that_the_outsider_writes_with_its_own_table_of_texts_is_read_to_the_last_leaf()
    {
        var xml = Outsider.Decode(Vectors.CardFile);

        CardMessages.NodesOf(Outsider.Encode(xml, "1.3", stringTable: true)).Should().Equal(CardMessages.NodesOf(Vectors.CardFile));
        CardMessages.NodesOf(Outsider.Encode(xml, "1.1", stringTable: false)).Should().Equal(CardMessages.NodesOf(Vectors.CardFile));
    }

    [Fact]
    public void The_outsider_does_not_know_an_inline_object() =>
        InlineTrees.All.Should().AllSatisfy(tree => Outsider.Decode(tree.Bytes).Should().Contain("<unknown>").And.NotContain("MgmtTree"));

    [Fact]
    public void The_outsider_breaks_an_entity_beyond_the_basic_plane()
    {
        var written = Bytes("02 A401 6A 00 6D 6B 46 4F 02 87 A2 1E 01 01 01 01");

        Wbxml.Decode(written).Root!.Value.Should().Be("\U0001D11E");
        Outsider.Decode(written).Should().NotContain("\U0001D11E");
    }

    [Theory]
    [InlineData("02 A401 6A 00 6D 30 01", "<Reserved for future use/>")]
    [InlineData("02 A401 6A 00 6D 00 03 05 01", "<unknown/>")]
    public void The_outsider_lets_tokens_pass_that_name_nothing_and_the_device_refuses_them(string written, string element)
    {
        var decode = () => Wbxml.Decode(Bytes(written));

        decode.Should().Throw<MalformedMessageException>();
        Outsider.Decode(Bytes(written)).Should().Contain(element);
    }

    [Fact]
    public void The_outsider_prints_opaque_bytes_as_they_are_and_the_device_keeps_them_as_base64()
    {
        var written = Bytes("02 A401 6A 00 6D 6B 46 4F C3 03 01 41 02 01 01 01 01");

        Wbxml.Decode(written).Root!.Value.Should().Be(Convert.ToBase64String([0x01, 0x41, 0x02]));
        Encoding.UTF8.GetBytes(Outsider.Decode(written)).AsSpan().IndexOf([0x01, 0x41, 0x02]).Should().BePositive();
    }
}
