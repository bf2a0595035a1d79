using System.Xml.Linq;
using Conformance.Fixtures;
using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.Wbxml;

public sealed class WbxmlEncoderTests
{
    [Fact]
    public void A_long_document_has_nothing_in_its_string_table_but_the_public_identifier()
    {
        XElement Document(int words) => XElement.Parse(
            "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD><Node><NodeName>OpX</NodeName><RTProperties><Format><chr/></Format></RTProperties>"
            + $"<Value>{string.Concat(Enumerable.Repeat("word ", words))}</Value></Node></MgmtTree>");

        Convert.ToHexString(WbxmlEncoder.Encode(Document(4))).Should().NotStartWith("0200006A1B", "'word' stands in the table");
        Convert.ToHexString(WbxmlEncoder.Encode(Document(4000))).Should().StartWith("0200006A1B2D2F2F4F4D41");
    }

    [Fact]
    public void White_space_at_the_end_of_a_text_is_kept()
    {
        var bytes = WbxmlEncoder.Encode(XElement.Parse("<SyncML xmlns='SYNCML:SYNCML1.2'><SyncBody><Alert><Data>a b </Data></Alert></SyncBody></SyncML>"));

        Convert.ToHexString(bytes).Should().Contain("4F03" + "61206220" + "00");
    }

    [Fact]
    public void A_document_that_is_not_syncml_is_refused_with_the_words_of_libwbxml()
    {
        var encoding = () => WbxmlEncoder.Encode(new XElement("nothing"));

        encoding.Should().Throw<RigException>().WithMessage("libwbxml answered 101 ('*') to the XML that begins '<nothing />'*");
    }
}
