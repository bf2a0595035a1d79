using System.Xml.Linq;
using Conformance.Fixtures.Wbxml;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Wbxml;

/// <summary>The comparison of two codecs sees where they differ.</summary>
public sealed class CorpusTests
{
    private const string Message = "<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>IMEI:1</LocURI></Target><Source><LocURI>http://s</LocURI></Source><Meta><MaxMsgSize xmlns=\"syncml:metinf\">5000</MaxMsgSize></Meta></SyncHdr><SyncBody><Replace><CmdID>1</CmdID><Item><Target><LocURI>./A</LocURI></Target><Data>w7 &amp; é </Data></Item></Replace><Final/></SyncBody></SyncML>";

    private static readonly byte[] Octets = WbxmlEncoder.Encode(XElement.Parse(Message, LoadOptions.PreserveWhitespace));

    [Fact]
    public async Task What_libwbxml_wrote_the_device_reads_as_it_was() =>
        (await Corpus.OfAsync([Entry(Message, Octets)])).Should().BeEquivalentTo(new Corpus(1, 0, []));

    [Fact]
    public async Task Octets_are_alike_though_each_has_another_form_of_them_in_its_XML()
    {
        var message = Message.Replace("</Target><Data>w7", "</Target><Meta><Format xmlns=\"syncml:metinf\">bin</Format></Meta><Data>w7", StringComparison.Ordinal);
        var octets = WbxmlEncoder.Encode(XElement.Parse(message, LoadOptions.PreserveWhitespace));

        (await Corpus.OfAsync([Entry(message, octets)])).Disagreements.Should().BeEmpty();
        (await Corpus.OfAsync([Entry(message.Replace("w7", "w8", StringComparison.Ordinal), octets)])).Disagreements.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<MsgID>1<", "<MsgID>2<")]
    [InlineData("é </Data>", "é</Data>")]
    [InlineData("syncml:metinf", "syncml:meta")]
    public async Task What_is_not_alike_is_found(string before, string after) =>
        (await Corpus.OfAsync([Entry(Message.Replace(before, after, StringComparison.Ordinal), Octets)])).Disagreements.Should().ContainSingle();

    [Fact]
    public async Task A_document_that_the_device_cannot_read_is_found() =>
        (await Corpus.OfAsync([Entry(Message, Octets[..^20])])).Disagreements.Should().ContainSingle().Which.Should().Contain("the device cannot read");

    private static EvidenceRecord Entry(string xml, byte[] octets) =>
        new(1, 0, 'S', "package 1", "", new Dictionary<string, string> { ["message"] = xml, ["wire"] = Convert.ToBase64String(octets) });
}
