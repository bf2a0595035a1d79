using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Basic credentials, which an account has to ask for: Security 5.3.</summary>
public sealed class BasicAuthenticationTests
{
    private static readonly DmAccount Account = new(
        "./DMAcc/op", "op", "http://dm.operator.example/", WantsSession: true, Layer.Card, new Login("Bruce2", "OhBehave", [.. "n"u8], AuthTypes.Basic));

    [Fact]
    public async Task They_are_sent_when_the_server_asks_for_them_and_not_before()
    {
        using var server = new ScriptedServer(Header(407, Challenge(AuthTypes.Basic, "")), Header(200) + Command("Get", 2, "./DevInfo/Man"), Header(200));

        await RunAsync(server);

        server.Received.Select(message => message.Header.Credentials).Should().Equal(
            null, new Credentials("syncml:auth-basic", "b64", "QnJ1Y2UyOk9oQmVoYXZl"), new Credentials("syncml:auth-basic", "b64", "QnJ1Y2UyOk9oQmVoYXZl"));
    }

    [Fact]
    public async Task An_account_that_is_for_them_answers_no_other_challenge()
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge("Tm9uY2U=")));

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage("*'syncml:auth-md5'*'syncml:auth-basic' alone*");
    }

    [Theory]
    [InlineData(true, "2")]
    [InlineData(false, "1")]
    public async Task The_servers_are_asked_for_and_looked_at(bool right, string value)
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        var set = Header(212) + Command("Replace", 2, "./Vendor/x", "2");
        using var server = new ScriptedServer(right ? [set, set, Header(212)] : [set, set, set])
        {
            DigestType = AuthTypes.Basic,
            Digest = message => message.Header.MsgId is "1" ? null : right ? "c2VydmVyOmhpcw==" : "c2VydmVyOmhlcnM=",
        };

        var run = () => RunAsync(server, Account with { Client = null, Server = new Login("server", "his", null, AuthTypes.Basic) }, tree);

        if (right)
            await run.Should().NotThrowAsync();
        else
            await run.Should().ThrowAsync<SessionException>().WithMessage("the server did not prove*");
        tree.Find("./Vendor/x")!.Value.Should().Be(value);
        server.Received[1].Commands.OfType<Status>().First().Challenge.Should().Be(new Challenge("syncml:auth-basic", "b64"));
    }

    private static Task RunAsync(ScriptedServer server, DmAccount? account = null, ManagementTree? tree = null) => server.TakeSessionAsync(account ?? Account, tree);
}
