using System.Text;
using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>XML that a hostile or broken server might send.</summary>
public sealed class SyncMlXmlTests
{
    [Theory]
    [InlineData("", "*Root element is missing*")]
    [InlineData("<SyncML>", "*not the XML that SyncML allows*")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "*DTD is prohibited*")]
    public void Text_that_is_not_plain_XML_is_refused(string text, string reason)
    {
        var decode = () => SyncMlXml.Decode(Encoding.UTF8.GetBytes(text));
        decode.Should().Throw<MalformedMessageException>().WithMessage(reason);
    }

    [Fact]
    public void Depth_and_size_are_limited()
    {
        var deep = () => SyncMlXml.Decode(string.Concat(Enumerable.Repeat("<a>", 65)) + string.Concat(Enumerable.Repeat("</a>", 65)));
        deep.Should().Throw<MalformedMessageException>().WithMessage("'a' stands in more than 64 elements*");

        var large = () => SyncMlXml.Decode(new byte[CodecLimits.MessageBytes + 1]);
        large.Should().Throw<MalformedMessageException>().WithMessage("*262145 bytes*");
    }

    [Fact]
    public void White_space_in_a_value_survives_both_ways()
    {
        var document = new XDocument(new XElement(Namespaces.SyncMl + "Data", " \r\n\t "));

        SyncMlXml.Decode(SyncMlXml.Encode(document)).Root!.Value.Should().Be(" \r\n\t ");
    }
}
