using System.Xml.Linq;
using Conformance.Fixtures;
using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.Wbxml;

public sealed class WbxmlEncoderTests
{
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
