using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Proper;

/// <summary>The message was encoded by xml2wbxml 0.11.8, not by the device's codec.</summary>
public sealed class CardMessageTests
{
    private const string Bootstrap =
        "02a4016a006d6c7103312e3200017203444d2f312e32000165033000015b033100016e5703494d45493a300001016757036f7078000101016b454b03310001546e5703"
        + "2e2f496e626f780001015a00014703786d6c000153036170706c69636174696f6e2f766e642e73796e636d6c2e646d746e64732b7762786d6c00010100004fc3810002"
        + "00006a1b2d2f2f4f4d412f2f4454442d444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f5c250175510375726e3a6f6d613a6d6f3a"
        + "6f6d612d646d2d646d6163633a312e3000010101646603417070494400016f5c0b01756103746578742f706c61696e00010101760377370001010101010101120101";

    [Fact]
    public void A_card_file_gives_its_management_object()
    {
        var found = CardMessage.Read(Convert.FromHexString(Bootstrap)).Objects.Should().ContainSingle().Subject;

        found.Should().BeEquivalentTo(new { RootName = "OpX", Identifier = "urn:oma:mo:oma-dm-dmacc:1.0" });
        found.Value("AppID").Should().Be("w7");
    }

    [Fact]
    public void Padding_behind_the_message_is_ignored() =>
        CardMessage.Read(Convert.FromHexString(Bootstrap + "FFFFFFFF")).Objects.Should().ContainSingle();

    [Fact]
    public void A_truncated_file_is_malformed_and_nothing_else()
    {
        var cut = () => CardMessage.Read(Convert.FromHexString(Bootstrap[..300]));

        cut.Should().Throw<MalformedMessageException>();
    }

    [Theory]
    [InlineData("<Alert><CmdID>1</CmdID><Data>1103</Data></Alert>", "Alert 1103: a card's message may only inform*")]
    [InlineData("<Alert><CmdID>1</CmdID><Data>1101</Data></Alert>", "the message holds no management object")]
    [InlineData("<Delete><CmdID>1</CmdID><Item><Target><LocURI>./DMAcc</LocURI></Target></Item></Delete>", "command Delete*")]
    [InlineData("<Add><CmdID>1</CmdID><Item><Target><LocURI>./DMAcc</LocURI></Target><Data>x</Data></Item></Add>", "target './DMAcc'*")]
    [InlineData("<Add><CmdID>1</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target><Data>x</Data></Item></Add>", "*holds no TNDS object")]
    public void A_message_that_asks_for_anything_else_is_skipped_with_the_reason(string command, string reason)
    {
        var objects = () => Read(command);

        objects.Should().Throw<MoSkippedException>().WithMessage(reason);
    }

    [Fact]
    public void An_object_with_an_access_list_that_is_none_is_malformed()
    {
        var objects = () => Read("<Add><CmdID>1</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target><Meta><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta><Data>"
            + "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD><Node><NodeName>X</NodeName><RTProperties><ACL>Get=&amp;Fly=nobody</ACL><Format><node/></Format><Type><DDFName>com.vendor/1.0/X</DDFName></Type></RTProperties></Node></MgmtTree>"
            + "</Data></Item></Add>");

        objects.Should().Throw<MalformedMessageException>().WithMessage("*'Get=&Fly=nobody'*");
    }

    [Theory]
    [InlineData(1101, true)]
    [InlineData(1100, false)]
    public void An_alert_before_the_add_is_a_word_with_the_user(int code, bool isQuestion)
    {
        var message = Read($"<Sequence><CmdID>1</CmdID><Alert><CmdID>2</CmdID><Data>{code}</Data><Item><Data>MINDT=10</Data></Item><Item><Data>Take it?</Data></Item></Alert>"
            + "<Add><CmdID>3</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target><Meta><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta><Data>"
            + "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD><Node><NodeName>X</NodeName><RTProperties><Format><node/></Format><Type><DDFName>com.vendor/1.0/X</DDFName></Type></RTProperties></Node></MgmtTree>"
            + "</Data></Item></Add></Sequence>");

        message.Interactions.Should().Equal(new UserInteraction(isQuestion, "Take it?"));
        message.Objects.Should().ContainSingle().Which.RootName.Should().Be("X");
    }

    private static CardMessage Read(string command)
    {
        var xml = "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>0</SessionID><MsgID>0</MsgID>"
            + "<Target><LocURI>IMEI:0</LocURI></Target><Source><LocURI>op</LocURI></Source></SyncHdr><SyncBody>" + command + "<Final/></SyncBody></SyncML>";

        return CardMessage.Read(Wbxml.Encode(SyncMlXml.Decode(xml)));
    }
}
