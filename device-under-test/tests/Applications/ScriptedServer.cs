using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using ReferenceDevice.Network;

namespace ReferenceDevice.Tests.Applications;

/// <summary>A server on the loopback that follows a script on each connection, and keeps what it has heard.</summary>
internal sealed class ScriptedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly Func<Conversation, Task> _script;
    private readonly Task _serving;

    public ScriptedServer(Func<Conversation, Task> script)
    {
        _script = script;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>First lines of HTTP heads, and other lines, in the order in which they came.</summary>
    public IReadOnlyList<string> Heard => [.. _heard];

    /// <summary>Answers every HTTP request alike.</summary>
    public static ScriptedServer Answering(string answer) => new(async device =>
    {
        await device.HeadAsync();
        await device.SayAsync(answer);
    });

    /// <summary>Where a name leads that stands for this server.</summary>
    public NameEntry As(string name) => new(name, "127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _serving.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client);
            }
        }
        catch (Exception) when (_end.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            await _script(new Conversation(client.GetStream(), _heard.Enqueue, _end.Token));
        }
        catch (Exception hungUp) when (hungUp is IOException or SocketException)
        {
            // The device has heard enough.
        }
    }
}
