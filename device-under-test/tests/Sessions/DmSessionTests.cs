using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

public sealed class DmSessionTests
{
    private const string Nonce = "Tm9uY2U=";

    private static readonly DmAccount Account =
        new("./DMAcc/op", "dm.operator.example", "http://dm.operator.example/", WantsSession: true, Layer.Card, new Login("Bruce2", "OhBehave"));

    private readonly SessionMemory _memory = new();

    [Fact]
    public async Task Package_1_holds_alert_1201_and_the_device_information()
    {
        using var server = new ScriptedServer(Header(212));

        await RunAsync(server);

        var first = server.Received.Should().ContainSingle().Subject;
        first.Header.Should().BeEquivalentTo(new { SourceUri = "IMEI:490154203237518", TargetUri = Account.Address, MsgId = "1" });
        first.Header.Credentials.Should().BeNull();
        first.Commands.OfType<Alert>().Should().ContainSingle().Which.Code.Should().Be(1201);
        first.Commands.OfType<Replace>().Single().Items.Select(item => $"{item.SourceUri}={item.Data}").Should().Equal(
            "./DevInfo/DevId=IMEI:490154203237518", "./DevInfo/Man=Reference", "./DevInfo/Mod=full", "./DevInfo/DmV=1.2", "./DevInfo/Lang=en");
        first.Final.Should().BeTrue();
    }

    [Fact]
    public async Task A_challenge_is_answered_by_package_1_once_more_with_the_digest_of_the_specification()
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge(Nonce)), Header(212));

        await RunAsync(server);

        var second = server.Received[1];
        second.Header.Credentials.Should().Be(new Credentials("syncml:auth-md5", "b64", "Zz6EivR3yeaaENcRN6lpAQ=="));
        second.Header.SourceName.Should().Be("Bruce2");
        second.Header.SessionId.Should().Be(server.Received[0].Header.SessionId);
        second.Commands.Should().BeEquivalentTo(server.Received[0].Commands, options => options.RespectingRuntimeTypes());
    }

    [Fact]
    public async Task Wrong_credentials_end_the_session_after_one_more_challenge()
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge(Nonce)), Header(401, Md5Challenge("AAAA")), Header(401, Md5Challenge("AAAA")));

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage("authentication failed: status 401*");
        server.Received.Should().HaveCount(3);
    }

    [Fact]
    public async Task Commands_of_a_server_that_did_not_accept_the_device_are_not_carried_out()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        using var server = new ScriptedServer(
            Header(407, Md5Challenge(Nonce)) + Command("Replace", 2, "./Vendor/x", "2"), Header(212));

        await RunAsync(server, tree);

        tree.Find("./Vendor/x")!.Value.Should().Be("1");
        server.Received.Should().HaveCount(2);
    }

    [Fact]
    public async Task After_200_each_message_carries_credentials_with_the_newest_nonce()
    {
        using var server = new ScriptedServer(
            Header(407, Md5Challenge(Nonce)), Header(200, Md5Challenge("bmV4dA==")) + Command("Get", 2, "./DevInfo/Man"), Header(200));

        await RunAsync(server);

        server.Received[2].Header.Credentials!.Data.Should().Be(Md5Digest.Of("Bruce2", "OhBehave", "next"u8));
    }

    [Fact]
    public async Task Every_command_of_the_server_gets_its_status_and_a_get_its_results()
    {
        using var tree = Trees.With(
            TreeNode.Interior("./Vendor/v", acl: "Get=*&Replace=dm.operator.example&Add=dm.operator.example&Delete=dm.operator.example"),
            TreeNode.Leaf("./Vendor/v/a", "1"),
            TreeNode.Leaf("./Vendor/v/d", "1"));
        using var server = new ScriptedServer(
            Header(212)
            + Command("Get", 2, "./Vendor/v/a") + Command("Replace", 3, "./Vendor/v/a", "2") + Command("Add", 4, "./Vendor/v/n", "new")
            + Command("Delete", 5, "./Vendor/v/d") + Command("Get", 6, "./Vendor/none") + Command("Exec", 7, "./Vendor/v/a"),
            Header(212));

        await RunAsync(server, tree);

        var answer = server.Received[1];
        answer.Commands.OfType<Status>().Select(status => $"{status.CmdRef} {status.Cmd} {status.Code}").Should().Equal(
            "0 SyncHdr 200", "2 Get 200", "3 Replace 200", "4 Add 200", "5 Delete 200", "6 Get 404", "7 Exec 405");
        answer.Commands.OfType<Results>().Should().ContainSingle().Which.Items[0].Data.Should().Be("1");
        answer.Commands.Select(command => command.CmdId).Should().OnlyHaveUniqueItems();
        tree.Subtree("./Vendor/v").Select(node => $"{node.Path}={node.Value}").Should().Equal(
            "./Vendor/v=", "./Vendor/v/a=2", "./Vendor/v/n=new");
    }

    [Fact]
    public async Task A_nonce_that_the_server_gave_with_its_consent_is_used_at_once_in_the_next_session_of_the_switch_on()
    {
        using var first = new ScriptedServer(Header(407, Md5Challenge(Nonce)), Header(212, Md5Challenge("bmV4dA==")));
        using var second = new ScriptedServer(Header(212));

        await RunAsync(first);
        await RunAsync(second);

        second.Received[0].Header.Credentials!.Data.Should().Be(Md5Digest.Of("Bruce2", "OhBehave", "next"u8));
    }

    [Fact]
    public async Task A_nonce_of_a_server_that_did_not_accept_the_device_is_not_kept()
    {
        using var first = new ScriptedServer(Header(407, Md5Challenge(Nonce)), Header(401));
        using var second = new ScriptedServer(Header(212));

        var run = () => RunAsync(first);
        await run.Should().ThrowAsync<SessionException>();
        await RunAsync(second);

        second.Received[0].Header.Credentials.Should().BeNull();
    }

    [Fact]
    public async Task A_nonce_in_the_account_is_used_in_the_first_message()
    {
        using var server = new ScriptedServer(Header(212));

        await RunAsync(server, account: Account with { Client = new Login("Bruce2", "OhBehave", [.. "Nonce"u8]) });

        server.Received[0].Header.Credentials!.Data.Should().Be("Zz6EivR3yeaaENcRN6lpAQ==");
    }

    [Theory]
    [InlineData("syncml:auth-basic")]
    [InlineData("syncml:auth-MAC")]
    public async Task A_challenge_for_anything_but_a_digest_ends_the_session_and_nothing_is_sent(string type)
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge(Nonce).Replace("syncml:auth-md5", type)));

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage($"*asks for '{type}'*'syncml:auth-md5' alone*");
        server.Received.Should().ContainSingle().Which.Header.Credentials.Should().BeNull();
    }

    [Fact]
    public async Task A_challenge_where_the_account_has_no_credentials_of_the_device_ends_the_session()
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge(Nonce)));

        var run = () => RunAsync(server, account: Account with { Client = null });

        await run.Should().ThrowAsync<SessionException>().WithMessage("*'./DMAcc/op' has none of the device");
    }

    [Fact]
    public async Task A_message_of_another_session_ends_the_session()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        using var server = new ScriptedServer(Header(212) + Command("Replace", 2, "./Vendor/x", "2")) { SessionId = "77" };

        var run = () => RunAsync(server, tree);

        await run.Should().ThrowAsync<SessionException>().WithMessage("*of session '77', and this is session '1'");
        tree.Find("./Vendor/x")!.Value.Should().Be("1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<Status><CmdID>1</CmdID><MsgRef>7</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>212</Data></Status>")]
    public async Task A_message_that_does_not_answer_the_devices_header_ends_the_session(string status)
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        using var server = new ScriptedServer(status + Command("Replace", 2, "./Vendor/x", "2"));

        var run = () => RunAsync(server, tree);

        await run.Should().ThrowAsync<SessionException>().WithMessage("*no status of the header of message 1");
        tree.Find("./Vendor/x")!.Value.Should().Be("1");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(503)]
    public async Task A_refusal_of_the_header_ends_the_session(int status)
    {
        using var server = new ScriptedServer(Header(status) + Command("Get", 2, "./DevInfo/Man"));

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage($"*status {status}");
        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task An_abort_of_the_server_ends_the_session_without_an_answer()
    {
        using var server = new ScriptedServer(Header(212) + "<Alert><CmdID>2</CmdID><Data>1223</Data></Alert>");

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage("*1223*");
        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task A_message_that_is_not_the_last_of_its_package_is_answered_with_alert_1222_and_no_end()
    {
        using var server = new ScriptedServer(Header(212) + Command("Get", 2, "./DevInfo/Man"), Header(200)) { EndsPackages = false };

        await RunAsync(server);

        server.Received[1].Final.Should().BeFalse();
        server.Received[1].Commands.OfType<Alert>().Should().ContainSingle().Which.Code.Should().Be(1222);
    }

    private Task RunAsync(ScriptedServer server, ManagementTree? tree = null, DmAccount? account = null) => server.TakeSessionAsync(account ?? Account, tree, _memory);
}
