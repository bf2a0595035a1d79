using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures.Applications;

namespace Conformance.SelfTests.Applications;

/// <summary>The mail server as curl meets it, which speaks IMAP4, and byte for byte where curl has no way.</summary>
public sealed class MailServerTests : IDisposable
{
    private const string Host = "imap.corporation.example";
    private const int WrongLogin = 67;   // curl's exit code

    private readonly ApplicationBench _bench = new();

    public MailServerTests()
    {
        _bench.Server.ServeMail(Host, isDirect: true);
        _bench.Server.Admit("alice", "secret of alice");
    }

    [Fact]
    public async Task Who_is_admitted_finds_an_empty_mailbox()
    {
        var (code, listing) = await ApplicationBench.CurlAsync("--user", "alice:secret of alice", $"imap://{_bench.Address(Host)}/");

        (code, listing.Trim()).Should().Be((0, "* LIST () \"/\" INBOX"));
        _bench.Seen("user", "password", "proxy").Should().Equal("CAPABILITY", "LOGIN user=alice password=secret of alice", "LIST user=alice", "LOGOUT user=alice");
    }

    [Fact]
    public async Task Who_is_not_is_refused_and_what_was_tried_is_written_down()
    {
        var (code, _) = await ApplicationBench.CurlAsync("--user", "alice:guess", $"imap://{_bench.Address(Host)}/");

        code.Should().Be(WrongLogin);
        _bench.Log.Entries.Single(entry => entry.Kind is ApplicationServer.Login).Summary
            .Should().Be("from device: LOGIN alice guess: NO [AUTHENTICATIONFAILED] user or password is wrong");
    }

    [Fact]
    public async Task After_a_restart_nobody_is_admitted()
    {
        _bench.Server.Restart();
        _bench.Server.ServeMail(Host, isDirect: true);

        (await ApplicationBench.CurlAsync("--user", "alice:secret of alice", $"imap://{_bench.Address(Host)}/")).ExitCode.Should().Be(WrongLogin);
    }

    [Fact]
    public async Task A_tunnel_through_a_proxy_leads_to_it()
    {
        var (code, _) = await _bench.CurlThroughAsync(ApplicationServer.CardProxy, "--proxytunnel", "--user", "alice:secret of alice", $"imap://{Host}/");

        code.Should().Be(0);
        _bench.Seen("proxy", "method", "through").Should().Equal(
            "PROXY REQUEST proxy=card method=CONNECT", $"CAPABILITY proxy=card through={Host}", $"LOGIN proxy=card through={Host}", $"LIST proxy=card through={Host}", $"LOGOUT proxy=card through={Host}");
    }

    [Theory]
    [InlineData("a login {5}\r\nalice {15}\r\nsecret of alice\r\n", "+ go on\r\n+ go on\r\na OK logged in\r\n")]
    [InlineData("a LOGIN {5+}\r\nalice {15+}\r\nsecret of alice\r\n", "a OK logged in\r\n")]
    [InlineData("a LOGIN alice \"secret \\of alice\"\r\n", "a OK logged in\r\n")]
    [InlineData("a LOGIN alice\r\n", "a BAD this server does not take the command here\r\n")]
    [InlineData("a SELECT INBOX\r\n", "a BAD this server does not take the command here\r\n")]
    [InlineData("a NOOP\r\nb LOGOUT\r\n", "a OK done\r\n* BYE until the next time\r\nb OK done\r\n")]
    [InlineData("hello\r\n", "* BAD a tag and a command were expected\r\n")]
    [InlineData("a LOGIN {90000}\r\n", "")]
    public async Task Literals_quoted_strings_and_nonsense_are_answered_as_the_RFC_says(string said, string heard)
    {
        var address = _bench.Address(Host).Split(':');
        using var client = new TcpClient(address[0], int.Parse(address[1]));
        using var answer = new StreamReader(client.GetStream(), Encoding.ASCII);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(said));
        client.Client.Shutdown(SocketShutdown.Send);

        (await answer.ReadToEndAsync()).Should().Be($"* OK [CAPABILITY IMAP4rev1 IMAP4rev2] ready\r\n{heard}");
    }

    public void Dispose() => _bench.Dispose();
}
