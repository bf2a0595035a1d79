using Conformance.Fixtures.Applications;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.Applications;

/// <summary>What the front of the DM server notes of the way that a message took.</summary>
public sealed class SessionWayTests : IDisposable
{
    private const string Message =
        """
        <SyncML xmlns="SYNCML:SYNCML1.2"><SyncHdr><SessionID>1</SessionID><MsgID>1</MsgID></SyncHdr>
        <SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>
        """;

    private readonly LocalServer _behind = LocalServer.Start(http => http.Response.WriteAsync("answered"));
    private readonly ProxiedConnections _proxied = new();
    private readonly EvidenceLog _log = new(TimeProvider.System);
    private readonly DmFront _front;
    private readonly ApplicationServer _server;

    public SessionWayTests()
    {
        _front = new DmFront("rig-self-test", _behind.Address, _log, _proxied);
        _server = new ApplicationServer(_log, _proxied, () => _front.Names);
    }

    [Theory]
    [InlineData(ApplicationServer.BaseProxy)]
    [InlineData(ApplicationServer.CardProxy)]
    public async Task Through_a_proxy(string role)
    {
        var proxy = _server.Proxies.Single(candidate => candidate.Role == role).Name;

        var (_, answer) = await ApplicationBench.CurlAsync(
            "--proxy", $"http://{proxy.Address}:{proxy.Port}", "--header", "Content-Type: application/vnd.syncml.dm+xml", "--data-binary", Message, $"http://{DmFront.OperatorHost}/");

        answer.Should().Be("answered");
        ProxyOfPackageOne().Should().Be(role);
    }

    [Fact]
    public async Task Without_one()
    {
        var front = _front.Names.Single(server => server.Name == DmFront.OperatorHost);

        await ApplicationBench.CurlAsync(
            "--header", "Content-Type: application/vnd.syncml.dm+xml", "--header", $"Host: {front.Name}", "--data-binary", Message, $"http://{front.Address}:{front.Port}/");

        ProxyOfPackageOne().Should().BeNull();
    }

    public void Dispose()
    {
        _server.Dispose();
        _front.Dispose();
        _behind.Dispose();
    }

    private string? ProxyOfPackageOne() => _log.From(ObservationPoint.Server).Single(entry => entry.Kind is "package 1").Fields.GetValueOrDefault("proxy");
}
