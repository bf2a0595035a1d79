using System.Security.Cryptography.X509Certificates;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Transport;

/// <summary>DM sessions over TLS: with whom, and with whom not.</summary>
public sealed class ServerTrustTests
{
    private static readonly Uri Address = new($"https://{ServerCertificates.Name}/dm");
    private static readonly SyncMlMessage Message = new(new SyncMlHeader("1", "1", Address.ToString(), "device"), [], Final: true);

    [Fact]
    public async Task A_server_whose_certificate_leads_to_an_anchor_is_spoken_to()
    {
        await using var server = await LoopbackServer.StartAsync(certificate: ServerCertificates.Good);

        var answer = await PostAsync(server.As(ServerCertificates.Name), ServerCertificates.Other, ServerCertificates.Trusted);

        answer.Message.Final.Should().BeTrue();
        server.Received.Should().ContainSingle();
    }

    public static TheoryData<X509Certificate2, string[], string> Strangers => new()
    {
        { ServerCertificates.Good, [ServerCertificates.Other], "the server's certificate is not trusted: it leads to no anchor of the set-up *" },
        { ServerCertificates.Good, [], "the server's certificate is not trusted: *" },
        { ServerCertificates.Expired, [ServerCertificates.Trusted], "the server's certificate expired on 20??-??-??" },
        { ServerCertificates.Early, [ServerCertificates.Trusted], "the server's certificate is not valid before 20??-??-??" },
        { ServerCertificates.Foreign, [ServerCertificates.Trusted], "the server's certificate is for another name than the server's: www.stranger.example" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Nothing_is_sent_to_any_other_and_the_reason_is_told(X509Certificate2 certificate, string[] anchors, string reason)
    {
        await using var server = await LoopbackServer.StartAsync(certificate: certificate);

        var post = () => PostAsync(server.As(ServerCertificates.Name), anchors);

        await post.Should().ThrowAsync<TransportException>().WithMessage($"no secure connection: {reason}");
        server.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_not_spoken_to()
    {
        await using var server = await LoopbackServer.StartAsync();

        var post = () => PostAsync(server.As(ServerCertificates.Name), ServerCertificates.Trusted);

        await post.Should().ThrowAsync<TransportException>().WithMessage("no secure connection: *");
        server.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task A_session_that_began_over_TLS_does_not_go_on_without()
    {
        await using var server = await LoopbackServer.StartAsync(certificate: ServerCertificates.Good);
        using var transport = Transport(new Route(new NameTable([server.As(ServerCertificates.Name)]), null), ServerCertificates.Trusted);
        await transport.PostAsync(Address, Message, hmac: null, CancellationToken.None);

        var post = () => transport.PostAsync(new Uri($"http://{ServerCertificates.Name}/dm"), Message, hmac: null, CancellationToken.None);

        (await post.Should().ThrowAsync<SessionException>().WithMessage("*without TLS")).Which.Should().NotBeOfType<TransportException>();
        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task Through_a_proxy_the_way_is_a_tunnel_of_which_the_proxy_hears_the_name_alone()
    {
        await using var server = await LoopbackServer.StartAsync(certificate: ServerCertificates.Good);
        using var proxy = new Applications.ScriptedServer(async device =>
        {
            await device.HeadAsync();
            await device.SayAsync("HTTP/1.1 200 Connection established\r\n\r\n");
            await device.TunnelAsync(server.As(ServerCertificates.Name));
        });

        (await PostThroughAsync(proxy)).Message.Final.Should().BeTrue();

        proxy.Heard.Should().Equal($"CONNECT {ServerCertificates.Name}:443 HTTP/1.1", $"Host: {ServerCertificates.Name}:443");
        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task A_proxy_that_does_not_connect_is_told()
    {
        using var proxy = Applications.ScriptedServer.Answering("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");

        var post = () => PostThroughAsync(proxy);

        await post.Should().ThrowAsync<TransportException>().WithMessage("the server cannot be reached: *502*");
    }

    [Fact]
    public void An_anchor_that_is_no_certificate_is_told_with_its_number()
    {
        var check = () => ServerTrust.Check([ServerCertificates.Trusted, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]);

        check.Should().Throw<FormatException>().WithMessage("Anchor 2 for DM servers *");
    }

    private static async Task<ReceivedMessage> PostThroughAsync(Applications.ScriptedServer proxy)
    {
        using var transport = Transport(new Route(new NameTable([proxy.As("proxy.operator.example")]), new HttpProxy("proxy.operator.example", 8080)), ServerCertificates.Trusted);
        return await transport.PostAsync(Address, Message, hmac: null, CancellationToken.None);
    }

    private static async Task<ReceivedMessage> PostAsync(NameEntry server, params string[] anchors)
    {
        using var transport = Transport(new Route(new NameTable([server]), null), anchors);
        return await transport.PostAsync(Address, Message, hmac: null, CancellationToken.None);
    }

    private static DmTransport Transport(Route route, params string[] anchors) =>
        new(route, new ServerTrust(anchors, TimeProvider.System), MessageEncoding.Wbxml);
}
