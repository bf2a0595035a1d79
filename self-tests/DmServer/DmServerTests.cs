using Conformance.Fixtures.DmServer;

namespace Conformance.SelfTests.DmServer;

public sealed class DmServerTests
{
    [Fact]
    public void The_digest_is_that_of_the_specifications_example() =>
        Md5Credential.Digest("Bruce2", "OhBehave", "Nonce"u8.ToArray()).Should().Be("Zz6EivR3yeaaENcRN6lpAQ==");

    [Theory]
    [InlineData("1201", 1)]
    [InlineData("1200", 1)]
    [InlineData("1226", 3)]
    public void A_message_that_alerts_a_session_is_package_1(string alert, int package) =>
        DmMessage.TryRead(Message($"<Alert><CmdID>1</CmdID><Data>{alert}</Data></Alert>"), out _)!.Package.Should().Be(package);

    [Fact]
    public void Header_fields_are_read()
    {
        var message = DmMessage.TryRead(Message("<Final/>"), out _)!;

        (message.SessionId, message.MessageId, message.Source, message.User, message.Credential).Should().Be(("7", "2", "IMEI:1", "alice", "abc="));
    }

    [Theory]
    [InlineData("", "Root element is missing")]
    [InlineData("<SyncML/>", "the root is SyncML")]
    [InlineData("<!DOCTYPE SyncML [<!ENTITY a \"b\">]><SyncML xmlns=\"SYNCML:SYNCML1.2\">&a;</SyncML>", "DTD is prohibited")]
    public void What_is_no_message_is_refused_with_the_reason(string text, string reason)
    {
        DmMessage.TryRead(text, out var misfit).Should().BeNull();
        misfit.Should().Contain(reason);
    }

    [Fact]
    public void A_value_of_blanks_is_one_and_what_parts_elements_is_none()
    {
        var results = DmMessage.TryParse(Message("<Results>\n<Item>\n<Data>  </Data>\n</Item>\n</Results>"), out _)!.At("SyncBody", "Results");

        results.At("Item", "Data")!.Value.Should().Be("  ");
        results.At("Item")!.Nodes().Should().ContainSingle();
    }

    private static string Message(string body) =>
        $"""
        <SyncML xmlns="SYNCML:SYNCML1.2"><SyncHdr><SessionID>7</SessionID><MsgID>2</MsgID>
        <Source><LocURI>IMEI:1</LocURI><LocName>alice</LocName></Source><Cred><Data>abc=</Data></Cred></SyncHdr>
        <SyncBody>{body}</SyncBody></SyncML>
        """;
}
