using ReferenceDevice.Applications;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Tests.Proper;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

/// <summary>What applications do over the network, with scripted servers on the loopback.</summary>
public sealed class OneUseTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
    private const string Home = "http://home.operator.example/start";

    private static readonly TreeNode[] BehindProxy = [.. Objects.AccessPoint("internet"), .. Objects.Proxy("proxy", "proxy.operator.example", "internet")];

    [Theory]
    [InlineData(Page, true, 200)]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", true, 404)]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/\r\nContent-Length: 0\r\n\r\n", true, 302)]
    [InlineData("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", false, 502)]
    [InlineData("nonsense\r\n\r\n", false, null)]
    [InlineData("", false, null)]
    public async Task A_browser_gets_its_home_page_and_tells_the_status(string answer, bool reached, int? status)
    {
        using var server = ScriptedServer.Answering(answer);

        (await UseAsync("browser", Objects.Browser(Home), server.As("home.operator.example"))).Should().Be(new UseResult(reached, Home, status));

        server.Heard.Should().StartWith(["GET /start HTTP/1.1", "Host: home.operator.example"]);
    }

    [Fact]
    public async Task A_browser_behind_a_proxy_asks_in_absolute_form()
    {
        using var proxy = ScriptedServer.Answering(Page);

        (await UseAsync("browser", [.. BehindProxy, .. Objects.Browser(Home, "internet")], proxy.As("proxy.operator.example"))).Should().Be(new UseResult(true, Home, 200));

        proxy.Heard.Should().Equal($"GET {Home} HTTP/1.1", "Host: home.operator.example");
    }

    [Fact]
    public async Task Messaging_asks_its_server()
    {
        using var server = ScriptedServer.Answering(Page);

        (await UseAsync("messaging", Objects.Messaging("http://mms.operator.example/"), server.As("mms.operator.example"))).Should().Be(new UseResult(true, "http://mms.operator.example/", 200));
    }

    [Theory]
    [InlineData(2 << 20, 0)]
    [InlineData(2, 40 << 10)]
    public async Task An_answer_without_measure_is_given_up(int page, int field)
    {
        using var server = ScriptedServer.Answering($"HTTP/1.1 200 OK\r\nX-Long: {new string('x', field)}\r\nConnection: close\r\n\r\n{new string('p', page)}");

        (await UseAsync("browser", Objects.Browser(Home), server.As("home.operator.example"))).Should().Be(new UseResult(false, Home));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_after_ten_seconds()
    {
        var asked = new TaskCompletionSource();
        using var server = new ScriptedServer(async device =>
        {
            await device.HeadAsync();
            asked.SetResult();
            await device.KeepSilentAsync();
        });
        var time = new HandTime();

        var use = UseAsync("browser", Objects.Browser(Home), time, server.As("home.operator.example"));
        await asked.Task;
        time.Pass(TimeSpan.FromSeconds(9));
        use.IsCompleted.Should().BeFalse();
        time.Pass(TimeSpan.FromSeconds(1));

        (await use).Should().Be(new UseResult(false, Home));
    }

    [Theory]
    [InlineData("http://nobody.example/")]
    [InlineData("https://home.operator.example/")]
    [InlineData("ftp://home.operator.example/")]
    [InlineData("http://")]
    public async Task What_cannot_be_resolved_or_is_no_http_is_not_reached(string url)
    {
        using var server = ScriptedServer.Answering(Page);

        (await UseAsync("browser", Objects.Browser(url), server.As("home.operator.example"))).Reached.Should().BeFalse();

        server.Heard.Should().BeEmpty();
    }

    [Fact]
    public async Task Mail_logs_in_through_a_tunnel_and_out_again()
    {
        using var proxy = new ScriptedServer(async device =>
        {
            await device.HeadAsync();
            await device.SayAsync("HTTP/1.1 200 Connection established\r\nX-Proxy: yes\r\n\r\n* OK ready\r\n");   // in one segment
            await device.AdmitAsync();
        });

        (await UseAsync("mail", [.. BehindProxy, .. Objects.Mail("imap.corporation.example", "al\"ice", "se\\cret", "internet")], proxy.As("proxy.operator.example")))
            .Should().Be(new UseResult(true, "imap://imap.corporation.example:143/"));

        proxy.Heard.Should().Equal(
            "CONNECT imap.corporation.example:143 HTTP/1.1", "Host: imap.corporation.example:143", "a1 CAPABILITY", "a2 LOGIN \"al\\\"ice\" \"se\\\\cret\"", "a3 LOGOUT");
    }

    [Fact]
    public async Task Mail_is_not_asked_for_where_the_proxy_refuses_the_tunnel()
    {
        using var proxy = ScriptedServer.Answering("HTTP/1.1 403 Forbidden\r\n\r\n");

        (await UseAsync("mail", [.. BehindProxy, .. Objects.Mail("imap.corporation.example", "alice", "secret", "internet")], proxy.As("proxy.operator.example"))).Reached.Should().BeFalse();

        proxy.Heard.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("IMAP4rev1", "OK welcome", true, 3)]
    [InlineData("IMAP4rev1", "NO go away", false, 3)]
    [InlineData("IMAP4rev1 LOGINDISABLED", "OK welcome", false, 2)]
    public async Task Mail_is_reached_when_the_server_lets_the_user_in(string capabilities, string login, bool reached, int commands)
    {
        using var server = Imap(device => device.AdmitAsync(capabilities, login));

        (await UseAsync("mail", Objects.Mail("imap.corporation.example", "alice", "secret"), server.As("imap.corporation.example"))).Reached.Should().Be(reached);

        server.Heard.Should().HaveCount(commands);
    }

    [Theory]
    [InlineData("line without end")]
    [InlineData("* BYE full\r\n")]
    [InlineData("* OK ready\r\n")]
    public async Task A_mail_server_that_does_not_keep_to_the_protocol_is_given_up(string said)
    {
        using var server = new ScriptedServer(device => device.SayAsync(said));

        (await UseAsync("mail", Objects.Mail("imap.corporation.example", "alice", "secret"), server.As("imap.corporation.example"))).Reached.Should().BeFalse();
    }

    [Fact]
    public async Task Neither_a_line_nor_an_answer_may_go_on_for_ever()
    {
        using var longLine = new ScriptedServer(device => device.SayAsync($"* OK {new string('x', 1 << 20)}"));
        using var longAnswer = Imap(device => device.SayAsync(string.Concat(Enumerable.Repeat("* OK still here\r\n", 100_000))));

        foreach (var server in new[] { longLine, longAnswer })
            (await UseAsync("mail", Objects.Mail("imap.corporation.example", "alice", "secret"), server.As("imap.corporation.example"))).Reached.Should().BeFalse();
    }

    [Theory]
    [InlineData("imap.corporation.example", "secret\r\na9 DELETE INBOX")]
    [InlineData("imap.corporation.example\r\nX: y", "secret")]
    public async Task Nothing_of_a_card_can_put_in_commands_of_its_own(string host, string secret)
    {
        using var server = Imap(device => device.AdmitAsync());

        (await UseAsync("mail", Objects.Mail(host, "alice", secret), server.As("imap.corporation.example"))).Reached.Should().BeFalse();

        server.Heard.Should().NotContain(line => line.Contains("DELETE", StringComparison.Ordinal) || line.Contains("LOGIN", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true, 200)]
    [InlineData("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", false, 407)]
    [InlineData("SSH-2.0-x\r\n", false, null)]
    public async Task Connectivity_asks_the_proxy_of_the_default_access_point_for_its_options(string answer, bool reached, int? status)
    {
        using var proxy = ScriptedServer.Answering(answer);

        (await UseAsync("connectivity", BehindProxy, proxy.As("proxy.operator.example"))).Should().Be(new UseResult(reached, "http://proxy.operator.example:3128/", status));

        proxy.Heard.Should().Equal("OPTIONS * HTTP/1.1", "Host: proxy.operator.example:3128");
    }

    [Fact]
    public async Task Connectivity_is_there_where_there_is_nobody_to_ask() =>
        (await UseAsync("connectivity", Objects.AccessPoint("internet"))).Should().Be(new UseResult(true));

    [Fact]
    public async Task An_application_without_settings_reaches_nothing() => (await UseAsync("browser", [])).Should().Be(UseResult.Nothing);

    private static ScriptedServer Imap(Func<Conversation, Task> script) => new(async device =>
    {
        await device.SayAsync("* OK ready\r\n");
        await script(device);
    });

    private static Task<UseResult> UseAsync(string id, TreeNode[] nodes, params NameEntry[] names) => UseAsync(id, nodes, TimeProvider.System, names);

    private static async Task<UseResult> UseAsync(string id, TreeNode[] nodes, TimeProvider time, params NameEntry[] names)
    {
        using var tree = Trees.With(nodes);
        var applications = new ApplicationSettings(null, tree);
        return await new OneUse(applications, new Connections(applications, new NameTable(names), DeviceParts.Conforming.Connection), time).RunAsync(id, () => { }, CancellationToken.None);
    }
}
