using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Sessions in which one side proves itself by HMAC: Security 5.3.</summary>
public sealed class HmacTests
{
    private static readonly DmAccount Account = new(
        "./DMAcc/op", "op", "http://dm.operator.example/", WantsSession: true, Layer.Card, new Login("Bruce2", "OhBehave", null, AuthTypes.Mac));

    private static readonly DmAccount Mutual = Account with { Client = null, Server = new Login("server", "his", [.. "n0"u8], AuthTypes.Mac) };

    private readonly SessionMemory _memory = new();

    [Fact]
    public void The_header_reads_what_it_writes_and_what_the_specification_lets_others_write()
    {
        HmacHeader.Parse(new HmacHeader("a, b", "AA==").ToString()).Should().Be(new HmacHeader("a, b", "AA=="));
        HmacHeader.Parse("mac=AA==,username=Bruce1").Should().Be(new HmacHeader("Bruce1", "AA=="));
        HmacHeader.Parse("algorithm=md5,username=\"Bruce1\", MAC=AA==").Should().Be(new HmacHeader("Bruce1", "AA=="));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",,=,\"")]
    [InlineData("username=\"a\"")]
    [InlineData("mac=AA==")]
    [InlineData("algorithm=SHA1, username=\"a\", mac=AA==")]
    public void What_lacks_name_or_digest_is_no_header(string text) => HmacHeader.Parse(text).Should().BeNull();

    [Fact]
    public async Task Each_message_carries_the_digest_of_its_octets_with_the_nonce_that_came_last()
    {
        using var server = new ScriptedServer(
            Header(407, Chal("n1")), Header(200, Chal("n2")) + Command("Get", 2, "./DevInfo/Man"), Header(200, Chal("n3")) + Command("Get", 2, "./DevInfo/Man"), Header(200, Chal("n4")));

        await RunAsync(server);

        Hmacs(server).Should().Equal(null, Expected(server, 1, "n1"u8), Expected(server, 2, "n2"u8), Expected(server, 3, "n3"u8));
        server.Received.Should().OnlyContain(message => message.Header.Credentials == null);
        _memory.ClientNonce(Account).Should().Equal([.. "n4"u8], "the next session begins with it");
    }

    [Fact]
    public async Task A_nonce_in_the_account_is_used_in_the_first_message()
    {
        using var server = new ScriptedServer(Header(200, Chal("n1")));

        await RunAsync(server, Account with { Client = Account.Client! with { Nonce = [.. "n0"u8] } });

        Hmacs(server).Should().Equal(Expected(server, 0, "n0"u8));
    }

    [Fact]
    public async Task A_nonce_that_comes_again_is_used_again()
    {
        using var server = new ScriptedServer(Header(407, Chal("n1")), Header(200, Chal("n1")) + Command("Get", 2, "./DevInfo/Man"), Header(200, Chal("n1")));

        await RunAsync(server);

        Hmacs(server)[2].Should().Be(Expected(server, 2, "n1"u8));
    }

    [Fact]
    public async Task A_stale_nonce_is_made_good_by_one_challenge()
    {
        using var server = new ScriptedServer(Header(401, Chal("n1")), Header(200, Chal("n2")));

        await RunAsync(server, Account with { Client = Account.Client! with { Nonce = [.. "old"u8] } });

        Hmacs(server).Should().Equal(Expected(server, 0, "old"u8), Expected(server, 1, "n1"u8));
    }

    [Fact]
    public async Task A_failure_behind_a_success_ends_the_session()
    {
        using var server = new ScriptedServer(Header(407, Chal("n1")), Header(200, Chal("n2")) + Command("Get", 2, "./DevInfo/Man"), Header(401, Chal("n3")));

        await EndsAsync(server, Account, "authentication failed: status 401*");

        server.Received.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_server_that_gives_no_nonce_for_the_next_message_gets_none()
    {
        using var server = new ScriptedServer(Header(407, Chal("n1")), Header(200) + Command("Get", 2, "./DevInfo/Man"));

        await EndsAsync(server, Account, "*no nonce for the next one");

        server.Received.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(AuthTypes.Basic)]
    [InlineData(AuthTypes.Md5)]
    public async Task A_challenge_of_another_type_ends_the_session_and_nothing_is_sent(string type)
    {
        using var server = new ScriptedServer(Header(407, Challenge(type, "bjE=")));

        await EndsAsync(server, Account, $"the server asks for '{type}'*'syncml:auth-MAC' alone*");

        Hmacs(server).Should().Equal([null]);
        server.Received.Should().ContainSingle().Which.Header.Credentials.Should().BeNull();
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("wbxml")]
    public async Task A_servers_digest_is_made_of_the_octets_that_come_and_answered_with_the_next_nonce(string encoding)
    {
        using var tree = Vendor();
        using var server = new ScriptedServer(Header(200) + Set(2), Header(200) + Set(3), Header(200))
        {
            Encoding = encoding is "xml" ? MessageEncoding.Xml : MessageEncoding.Wbxml,
            Hmac = (message, octets) => Proof(ChallengeIn(message)?.Nonce() ?? [.. "n0"u8], octets),
        };

        await RunAsync(server, Mutual, tree);

        tree.Find("./Vendor/x")!.Value.Should().Be("3");
        server.Received.Skip(1).Select(message => HeaderStatus(message).Code).Should().Equal(200, 200);
        server.Received.Skip(1).Select(message => ChallengeIn(message)!.Type).Should().Equal(AuthTypes.Mac, AuthTypes.Mac);
        _memory.ServerNonce(Mutual).Should().Equal(ChallengeIn(server.Received[2])!.Nonce());
    }

    [Fact]
    public async Task A_server_that_begins_with_an_old_nonce_is_given_a_new_one_and_obeyed_then()
    {
        using var tree = Vendor();
        using var server = new ScriptedServer(Header(200) + Set(2), Header(200) + Set(3), Header(200))
        {
            Hmac = (message, octets) => Proof(ChallengeIn(message)?.Nonce() ?? [.. "old"u8], octets),
        };

        await RunAsync(server, Mutual, tree);

        Codes(server.Received[1]).Should().Equal(401, 401);
        Codes(server.Received[2]).Should().Equal(200, 200);
        tree.Find("./Vendor/x")!.Value.Should().Be("3");
    }

    [Theory]
    [InlineData("missing", 407)]
    [InlineData("of other octets", 401)]
    [InlineData("of another name", 401)]
    [InlineData("no header", 401)]
    public async Task Without_the_right_digest_nothing_is_carried_out(string fault, int status)
    {
        using var server = new ScriptedServer(Header(200) + Set(2), Header(200) + Set(2), Header(200) + Set(2))
        {
            Hmac = (message, octets) => fault switch
            {
                "missing" => null,
                "no header" => "x",
                "of another name" => Proof(ChallengeIn(message)?.Nonce() ?? [.. "n0"u8], octets)!.Replace("server", "other"),
                _ => Proof(ChallengeIn(message)?.Nonce() ?? [.. "n0"u8], [.. octets, 0]),
            },
        };

        await EndsAsync(server, Mutual, "the server did not prove that it is 'op'*");

        server.Received.Should().HaveCount(3, "two challenges, and no more");
        Codes(server.Received[1]).Should().Equal(status, status);
        Codes(server.Received[2]).Should().Equal(status, status);
    }

    [Fact]
    public async Task A_digest_that_is_missing_behind_a_right_one_ends_the_session()
    {
        using var server = new ScriptedServer(Header(200) + Command("Get", 2, "./DevInfo/Man"), Header(200) + Set(2))
        {
            Hmac = (message, octets) => message.Header.MsgId is "1" ? Proof([.. "n0"u8], octets) : null,
        };

        await EndsAsync(server, Mutual, "the server did not prove that it is 'op'*");

        server.Received.Should().HaveCount(2);
    }

    private static string Chal(string nonce) => Challenge(AuthTypes.Mac, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(nonce)));

    private static string Set(int value) => Command("Replace", 2, "./Vendor/x", $"{value}");

    private static string? Proof(byte[] nonce, byte[] octets) => Mutual.Server!.Hmac(nonce, octets).ToString();

    private static Status HeaderStatus(SyncMlMessage message) => message.Commands.OfType<Status>().First(status => status.CmdRef is "0");

    private static Challenge? ChallengeIn(SyncMlMessage message) => message.Commands.OfType<Status>().FirstOrDefault(status => status.Challenge is not null)?.Challenge;

    private static IEnumerable<int> Codes(SyncMlMessage message) => message.Commands.OfType<Status>().Select(status => status.Code);

    private static List<string?> Hmacs(ScriptedServer server) => server.Requests.ConvertAll(request =>
        request.Headers.TryGetValues("x-syncml-hmac", out var values) ? values.Single() : null);

    private static string Expected(ScriptedServer server, int message, ReadOnlySpan<byte> nonce) =>
        $"algorithm=MD5, username=\"Bruce2\", mac={Md5Digest.OfBody("Bruce2", "OhBehave", nonce, server.Octets[message])}";

    private static ManagementTree Vendor() => Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });

    private async Task EndsAsync(ScriptedServer server, DmAccount account, string reason)
    {
        using var tree = Vendor();
        var run = () => RunAsync(server, account, tree);

        await run.Should().ThrowAsync<SessionException>().WithMessage(reason);
        tree.Find("./Vendor/x")!.Value.Should().Be("1");
    }

    private Task RunAsync(ScriptedServer server, DmAccount? account = null, ManagementTree? tree = null) => server.TakeSessionAsync(account ?? Account, tree, _memory);
}
