using System.Xml.Linq;
using Conformance.Fixtures;
using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.Wbxml;

/// <summary>The bench's use of libwbxml against bytes that were fixed beforehand.</summary>
public sealed class WbxmlEncoderTests
{
    private const string Header =
        "<SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>";

    private const string Tree =
        "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD><Node><NodeName>OpX</NodeName><RTProperties><Format><node/></Format>"
        + "<Type><DDFName>urn:oma:mo:oma-dm-dmacc:1.0</DDFName></Type></RTProperties><Node><NodeName>AppID</NodeName><RTProperties><Format><chr/></Format>"
        + "<Type><MIME>text/plain</MIME></Type></RTProperties><Value>w7</Value></Node></Node></MgmtTree>";

    [Fact]
    public void Package_1_is_encoded_byte_for_byte() => Check(
        $"<SyncML xmlns='SYNCML:SYNCML1.2'>{Header}<SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>http://s</LocURI></Target>"
        + "<Source><LocURI>IMEI:1</LocURI></Source><Meta><MaxMsgSize xmlns='syncml:metinf'>5000</MaxMsgSize></Meta></SyncHdr>"
        + "<SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>",
        WbxmlVersion.V13,
        94,
        "03a4016a006d6c7103312e3200017203444d2f312e32000165033100015b033100016e5703687474703a2f2f73000101675703494d45493a310001015a00014c03353030300001010100006b464b033100014f0331323031000101120101");

    [Fact]
    public void A_challenge_is_encoded_byte_for_byte() => Check(
        "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncBody><Status><Chal><Meta><Type xmlns='syncml:metinf'>syncml:auth-md5</Type>"
        + "<Format xmlns='syncml:metinf'>b64</Format><NextNonce xmlns='syncml:metinf'>ZG9iZWhhdmUNCg==</NextNonce></Meta></Chal>"
        + "<Data>401</Data></Status></SyncBody></SyncML>",
        WbxmlVersion.V12,
        72,
        "02a4016a006d6b69495a0001530373796e636d6c3a617574682d6d643500014703623634000150035a4739695a576868646d554e43673d3d0001010100004f033430310001010101");

    [Fact]
    public void A_tnds_document_of_its_own_is_encoded_byte_for_byte() => Check(
        Tree,
        WbxmlVersion.V12,
        128,
        "0200006a1b2d2f2f4f4d412f2f4454442d444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f5c250175510375726e3a6f6d613a6d6f3a6f6d612d646d2d646d6163633a312e3000010101646603417070494400016f5c0b01756103746578742f706c61696e00010101760377370001010101");

    [Fact]
    public void A_bootstrap_message_is_encoded_byte_for_byte() => Check(
        $"<SyncML xmlns='SYNCML:SYNCML1.2'>{Header}<SessionID>0</SessionID><MsgID>1</MsgID><Target><LocURI>IMEI:0</LocURI></Target>"
        + "<Source><LocURI>opx</LocURI></Source></SyncHdr><SyncBody><Add><CmdID>1</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target>"
        + "<Meta><Format xmlns='syncml:metinf'>xml</Format><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta>"
        + $"<Data>{Tree}</Data></Item></Add><Final/></SyncBody></SyncML>",
        WbxmlVersion.V12,
        267,
        "02a4016a006d6c7103312e3200017203444d2f312e32000165033000015b033100016e5703494d45493a300001016757036f7078000101016b454b03310001546e57032e2f496e626f780001015a00014703786d6c000153036170706c69636174696f6e2f766e642e73796e636d6c2e646d746e64732b7762786d6c00010100004fc381000200006a1b2d2f2f4f4d412f2f4454442d444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f5c250175510375726e3a6f6d613a6d6f3a6f6d612d646d2d646d6163633a312e3000010101646603417070494400016f5c0b01756103746578742f706c61696e00010101760377370001010101010101120101");

    [Fact]
    public void A_long_document_has_nothing_in_its_string_table_but_the_public_identifier()
    {
        XElement Document(int words) => XElement.Parse(Tree.Replace("w7", string.Concat(Enumerable.Repeat("word ", words)), StringComparison.Ordinal));

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

    private static void Check(string xml, WbxmlVersion version, int length, string expected)
    {
        var bytes = WbxmlEncoder.Encode(XElement.Parse(xml, LoadOptions.PreserveWhitespace), version);

        expected.Should().HaveLength(2 * length);
        Convert.ToHexStringLower(bytes).Should().Be(expected);
    }
}
