using Conformance.Fixtures.Applications;

namespace Conformance.SelfTests.Applications;

/// <summary>The proxies as curl meets them.</summary>
public sealed class ForwardProxyTests : IDisposable
{
    private const string Home = "home.operator.example";

    private readonly ApplicationBench _bench = new();

    public ForwardProxyTests() => _bench.Server.ServeWeb(Home);

    [Theory]
    [InlineData(ApplicationServer.BaseProxy)]
    [InlineData(ApplicationServer.CardProxy)]
    public async Task A_page_is_reached_through_a_proxy_and_the_log_says_which(string proxy)
    {
        var (code, page) = await _bench.CurlThroughAsync(proxy, $"http://{Home}/news?of=today");

        (code, page).Should().Be((0, $"<!DOCTYPE html><title>{Home}</title><p>This is {Home}.\n"));
        _bench.Seen("proxy", "host", "method", "path").Should().Equal(
            $"PROXY REQUEST proxy={proxy} host={Home} method=GET",
            $"WEB REQUEST proxy={proxy} host={Home} method=GET path=/news?of=today");
    }

    [Fact]
    public async Task A_message_of_some_length_arrives_whole()
    {
        var message = new string('m', 200_000);

        var (code, _) = await _bench.CurlThroughAsync(ApplicationServer.CardProxy, "--data-binary", message[..100_000], "--data-binary", message[100_001..], $"http://{Home}/");

        code.Should().Be(0);
        _bench.Log.Entries[^1].Fields["message"].Should().Be($"{message[..100_000]}&{message[100_001..]}");
    }

    [Fact]
    public async Task A_tunnel_leads_to_the_same_site()
    {
        var (code, page) = await _bench.CurlThroughAsync(ApplicationServer.CardProxy, "--proxytunnel", $"http://{Home}/");

        (code, page).Should().Be((0, $"<!DOCTYPE html><title>{Home}</title><p>This is {Home}.\n"));
        _bench.Seen("proxy", "method", "through").Should().Equal(
            "PROXY REQUEST proxy=card method=CONNECT", $"WEB REQUEST proxy=card method=GET through={Home}");
    }

    [Fact]
    public async Task An_answer_names_the_proxy_that_it_came_through()
    {
        var (_, heads) = await _bench.CurlThroughAsync(ApplicationServer.BaseProxy, "--head", $"http://{Home}/");

        heads.Should().StartWith("HTTP/1.1 200 OK").And.Contain($"Via: 1.1 {ApplicationServer.BaseProxyHost}");
    }

    [Fact]
    public async Task A_proxy_answers_for_itself()
    {
        var (_, heads) = await ApplicationBench.CurlAsync("--include", "--request", "OPTIONS", "--request-target", "*", $"http://{_bench.Address(ApplicationServer.CardProxyHost)}/");

        heads.Should().StartWith("HTTP/1.1 200 OK");
        _bench.Seen("proxy", "method").Should().Equal("PROXY REQUEST proxy=card method=OPTIONS");
    }

    [Theory]
    [InlineData("http://nowhere.example/", "502")]
    [InlineData("ftp://home.operator.example/", "400")]
    public async Task What_leads_nowhere_is_refused_and_written_down(string url, string status)
    {
        var (_, answer) = await _bench.CurlThroughAsync(ApplicationServer.CardProxy, "--write-out", "%{http_code}", url);

        answer.Should().Be(status);
        _bench.Log.Entries.Should().ContainSingle().Which.Summary.Should().EndWith("REFUSED");
    }

    [Fact]
    public async Task Without_a_proxy_only_what_was_said_to_be_reachable_stands_in_the_name_table()
    {
        _bench.Server.ServeWeb("start.factory.example", isDirect: true);

        _bench.Server.Names.Select(name => name.Name).Should().Equal(ApplicationServer.BaseProxyHost, ApplicationServer.CardProxyHost, "start.factory.example");
        await ApplicationBench.CurlAsync("--header", "Host: start.factory.example", $"http://{_bench.Address("start.factory.example")}/");
        _bench.Seen("host", "proxy").Should().Equal("WEB REQUEST host=start.factory.example");
    }

    [Fact]
    public async Task Silence_is_no_trouble_and_leaves_no_trace()
    {
        await _bench.Server.CheckAsync();
        await _bench.Server.QuietAsync();
        await _bench.Server.CheckAsync();

        _bench.Log.Entries.Should().BeEmpty();
    }

    public void Dispose() => _bench.Dispose();
}
