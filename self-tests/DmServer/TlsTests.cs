using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.DmServer;

/// <summary>The TLS port as a client sees it that trusts the bench's authority alone.</summary>
public sealed class TlsTests : IDisposable
{
    private const string Message = "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><SessionID>1</SessionID><MsgID>1</MsgID></SyncHdr><SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>";

    private readonly LocalServer _behind = LocalServer.Start(http => http.Response.WriteAsync("answered"));
    private readonly EvidenceLog _log = new(TimeProvider.System);
    private readonly DmFront _front;

    public TlsTests() => _front = new DmFront("rig-self-test", _behind.Address, _log);

    public void Dispose()
    {
        _front.Dispose();
        _behind.Dispose();
    }

    [Fact]
    public async Task A_trusted_server_is_talked_to_and_the_version_is_written_down()
    {
        var answer = await PostAsync();

        answer.Should().Be("answered");
        var package = _log.Entries.Should().ContainSingle(entry => entry.Kind == "package 1").Subject.Fields;
        (package["server"], package["url"]).Should().Be(("operator", $"https://{DmFront.SecureOperatorHost}/"));
        package["tls"].Should().BeOneOf("TLS 1.2", "TLS 1.3");
        _log.Entries.Should().NotContain(entry => entry.Kind == "TLS REFUSED");
    }

    [Theory]
    [InlineData(CertificateKind.Untrusted, "untrusted")]
    [InlineData(CertificateKind.Expired, "expired")]
    [InlineData(CertificateKind.WrongName, "wrong-name")]
    public async Task A_server_that_is_not_to_be_trusted_is_refused_and_that_is_written_down(CertificateKind kind, string word)
    {
        _front.Present(kind);
        await FluentActions.Awaiting(PostAsync).Should().ThrowAsync<HttpRequestException>();
        var refused = await _log.WaitForAsync(entry => entry.Kind == "TLS REFUSED", TimeSpan.FromSeconds(10));

        (refused!.Fields["server"], refused.Fields["certificate"]).Should().Be(("operator", word));
        DmFront.IsFromDevice(refused).Should().BeTrue();
        _log.Entries.Should().ContainSingle("no message came");
        _front.Present(CertificateKind.Trusted);
        (await PostAsync()).Should().Be("answered", "new connections are shown the new certificate");
    }

    private async Task<string> PostAsync()
    {
        using var anchor = X509Certificate2.CreateFromPem(DmFront.TrustAnchor);
        var name = _front.Names.Single(server => server.Name == DmFront.SecureOperatorHost);
        using var client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                TargetHost = name.Name,
                CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { anchor }, RevocationMode = X509RevocationMode.NoCheck },
            },
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://{name.Address}:{name.Port}/")) { Content = new StringContent(Message, Encoding.UTF8, "application/vnd.syncml.dm+xml") };
        request.Headers.Host = name.Name;
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
