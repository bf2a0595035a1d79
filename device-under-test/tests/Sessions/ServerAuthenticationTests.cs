using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Sessions on an account that wants the server to prove who it is.</summary>
public sealed class ServerAuthenticationTests
{
    private const string Command = "<Replace><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/x</LocURI></Target><Data>2</Data></Item></Replace>";

    private static readonly DmAccount Account = new(
        "./DMAcc/op", "dm.operator.example", "http://dm.operator.example/", WantsSession: true, Layer.Card,
        new Login("device", "hers"), new Login("server", "his", [.. "first"u8]));

    private readonly SessionMemory _memory = new();

    [Fact]
    public async Task Right_credentials_are_answered_212_with_a_nonce_for_the_next_time()
    {
        using var server = new ScriptedServer(Header(212) + Command, Header(212)) { Digest = message => message.Header.MsgId is "1" ? Digest("first"u8) : null };

        (await ValueAfterAsync(server)).Should().Be("2");

        var status = HeaderStatus(server, 1);
        status.Code.Should().Be(212);
        _memory.ServerNonce(Account).Should().Equal(status.Challenge!.Nonce());
        status.Challenge.Nonce().Should().HaveCountGreaterThanOrEqualTo(16);
    }

    [Theory]
    [InlineData(null, 407)]
    [InlineData("d3Jvbmc=", 401)]
    public async Task Without_right_credentials_every_command_is_refused_and_none_is_carried_out(string? digest, int status)
    {
        using var server = new ScriptedServer(
            Header(212) + "<Sequence><CmdID>3</CmdID>" + Command + "</Sequence><Get><CmdID>4</CmdID><Item><Target><LocURI>./DevInfo/Man</LocURI></Target></Item></Get>",
            Header(212) + Command, Header(212) + Command) { Digest = _ => digest };

        await EndsAsync(server);

        server.Received.Should().HaveCount(3, "two challenges, and no more");
        server.Received[1].Commands.OfType<Status>().Select(answer => $"{answer.Cmd} {answer.Code}").Should().Equal(
            $"SyncHdr {status}", $"Sequence {status}", $"Replace {status}", $"Get {status}");
        server.Received[1].Commands.Should().AllBeOfType<Status>();
        HeaderStatus(server, 2).Challenge!.NextNonce.Should().NotBe(HeaderStatus(server, 1).Challenge!.NextNonce);
    }

    [Fact]
    public async Task A_server_that_answers_the_challenge_is_obeyed()
    {
        using var server = new ScriptedServer(Header(212) + Command, Header(212) + Command, Header(212)) { Digest = AnswersChallenge };

        (await ValueAfterAsync(server)).Should().Be("2");

        HeaderStatus(server, 1).Code.Should().Be(407);
        HeaderStatus(server, 2).Code.Should().Be(212);
    }

    [Fact]
    public async Task The_nonce_of_the_last_session_is_the_one_that_counts_in_the_next()
    {
        using var first = new ScriptedServer(Header(212) + Command, Header(212)) { Digest = message => message.Header.MsgId is "1" ? Digest("first"u8) : null };
        await ValueAfterAsync(first);
        var nonce = HeaderStatus(first, 1).Challenge!.Nonce();
        using var stale = new ScriptedServer(Header(212) + Command, Header(212) + Command, Header(212)) { Digest = message => message.Header.MsgId is "1" ? Digest("first"u8) : Digest(nonce) };
        using var second = new ScriptedServer(Header(212) + Command, Header(212)) { Digest = message => message.Header.MsgId is "1" ? Digest(nonce) : null };

        (await ValueAfterAsync(second)).Should().Be("2");
        await EndsAsync(stale);
    }

    [Fact]
    public async Task A_server_that_neither_proves_itself_nor_commands_anything_gets_no_challenge()
    {
        using var server = new ScriptedServer(Header(212));

        await EndsAsync(server);

        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task Both_sides_can_challenge_each_other()
    {
        using var server = new ScriptedServer(Header(407, Md5Challenge("Tm9uY2U=")) + Command, Header(212) + Command, Header(212) + Command, Header(212)) { Digest = AnswersChallenge };

        (await ValueAfterAsync(server)).Should().Be("2");

        server.Received[1].Header.Credentials!.Data.Should().Be(Md5Digest.Of("device", "hers", "Nonce"u8));
        server.Received[1].Commands.OfType<Alert>().Should().ContainSingle().Which.Code.Should().Be(1201);
    }

    private static string Digest(ReadOnlySpan<byte> nonce) => Md5Digest.Of("server", "his", nonce);

    private static string? AnswersChallenge(SyncMlMessage message) =>
        message.Commands.OfType<Status>().FirstOrDefault(status => status.Challenge is not null)?.Challenge is { } challenge ? Digest(challenge.Nonce()) : null;

    private static Status HeaderStatus(ScriptedServer server, int message) =>
        server.Received[message].Commands.OfType<Status>().First(status => status.CmdRef is "0");

    private async Task<string?> ValueAfterAsync(ScriptedServer server)
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        await RunAsync(server, tree);
        return tree.Find("./Vendor/x")!.Value;
    }

    private async Task EndsAsync(ScriptedServer server)
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "1") with { Acl = "Replace=*" });
        var run = () => RunAsync(server, tree);

        await run.Should().ThrowAsync<SessionException>().WithMessage("the server did not prove that it is 'dm.operator.example'*");
        tree.Find("./Vendor/x")!.Value.Should().Be("1");
    }

    private Task RunAsync(ScriptedServer server, ManagementTree tree) => server.TakeSessionAsync(Account, tree, _memory);
}
