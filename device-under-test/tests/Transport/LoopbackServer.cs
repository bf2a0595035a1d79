using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Transport;

/// <summary>A DM server on the loopback, with or without TLS, that notes every message which reaches it.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SyncMlMessage> _received = new();

    private LoopbackServer(WebApplication app) => _app = app;

    public IReadOnlyList<SyncMlMessage> Received => [.. _received];

    /// <param name="answer">Given the message's context and number from 1; <see cref="AcceptAsync"/> is the usual one.</param>
    /// <param name="certificate">Null for plain HTTP.</param>
    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, int, Task>? answer = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        var server = new LoopbackServer(builder.Build());
        server._app.Run(http => server.TakeAsync(http, answer ?? ((context, _) => server.AcceptAsync(context))));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Where a name leads that stands for this server.</summary>
    public NameEntry As(string name) => new(name, "127.0.0.1", new Uri(_app.Urls.First()).Port);

    /// <summary>Accepts the device for the session, and has nothing to say.</summary>
    public async Task AcceptAsync(HttpContext http)
    {
        var message = Received[^1];
        http.Response.ContentType = MediaTypes.MessageXml;
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(
            "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>"
            + $"<SessionID>{message.Header.SessionId}</SessionID><MsgID>1</MsgID><Target><LocURI>{message.Header.SourceUri}</LocURI></Target>"
            + "<Source><LocURI>http://dm.operator.example/</LocURI></Source></SyncHdr><SyncBody>"
            + $"<Status><CmdID>1</CmdID><MsgRef>{message.Header.MsgId}</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>212</Data></Status><Final/></SyncBody></SyncML>"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http, Func<HttpContext, int, Task> answer)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _received.Enqueue(MessageEncoding.OfMediaType(http.Request.ContentType)!.Decode(body.ToArray()));
        await answer(http, _received.Count);
    }
}
