using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using ReferenceDevice.Network;

namespace ReferenceDevice.Connectivity;

/// <summary>A way to servers: directly, or through an HTTP proxy; names are resolved by the operator's name table alone.</summary>
/// <param name="names">The name table.</param>
/// <param name="proxy">Null for the direct way.</param>
/// <param name="isFromCard">Whether the card said which way.</param>
internal sealed class Route(NameTable names, HttpProxy? proxy, bool isFromCard = false)
{
    private const int LongestHeadKiB = 32;

    public HttpProxy? Proxy => proxy;

    public bool IsFromCard => isFromCard;

    /// <summary>For HTTP: one hop, no cookies, no redirect followed. Limit: 32 KiB for the head of an answer.</summary>
    /// <param name="tls">Whom to trust over TLS, which goes through a proxy by CONNECT; null where only http is spoken.</param>
    public SocketsHttpHandler Handler(SslClientAuthenticationOptions? tls = null)
    {
        var handler = new SocketsHttpHandler
        {
            Proxy = proxy is null ? null : new WebProxy(proxy.Url),
            UseProxy = proxy is not null,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = LongestHeadKiB,
            ConnectCallback = (context, end) => OpenAsync(context.DnsEndPoint.Host, end),
        };
        if (tls is not null)
            handler.SslOptions = tls;
        return handler;
    }

    /// <summary>A connection to the proxy itself.</summary>
    /// <exception cref="HttpRequestException">Its name is not known.</exception>
    /// <exception cref="SocketException">It cannot be reached.</exception>
    public async Task<LineConnection?> ToProxyAsync(CancellationToken end) => proxy is null ? null : new LineConnection(await OpenAsync(proxy.Host, end));

    /// <summary>A connection to a server for another protocol than HTTP; through a proxy by CONNECT (RFC 9110, 9.3.6).</summary>
    /// <exception cref="HttpRequestException">A name is not known, or the proxy refuses.</exception>
    /// <exception cref="SocketException">Server or proxy cannot be reached.</exception>
    /// <exception cref="InvalidDataException">The proxy's answer is no HTTP.</exception>
    public async Task<LineConnection> ToServerAsync(string host, int port, CancellationToken end)
    {
        if (await ToProxyAsync(end) is not { } tunnel)
            return new LineConnection(await OpenAsync(host, end));
        try
        {
            var status = await HttpHead.AskAsync(tunnel, $"CONNECT {host}:{port} HTTP/1.1", $"{host}:{port}", end);
            return status is >= 200 and < 300
                ? tunnel
                : throw new HttpRequestException($"The proxy '{proxy?.Host}' answered {status} to CONNECT {host}:{port}; a tunnel needs 2xx.");
        }
        catch
        {
            tunnel.Dispose();
            throw;
        }
    }

    private async ValueTask<Stream> OpenAsync(string host, CancellationToken end)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(names.Resolve(host), end);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
