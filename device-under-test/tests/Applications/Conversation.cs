using System.Net.Sockets;
using System.Text;
using ReferenceDevice.Network;

namespace ReferenceDevice.Tests.Applications;

/// <summary>One connection of a device to a scripted server.</summary>
internal sealed class Conversation(Stream device, Action<string> heard, CancellationToken end) : IDisposable
{
    private readonly StreamReader _lines = new(device, Encoding.Latin1);

    /// <summary>Hears a line.</summary>
    public async Task<string> LineAsync()
    {
        var line = await _lines.ReadLineAsync(end) ?? throw new IOException("The device has hung up.");
        heard(line);
        return line;
    }

    /// <summary>Hears the head of an HTTP request, of which the first line and Host are kept.</summary>
    public async Task HeadAsync()
    {
        await LineAsync();
        while (await _lines.ReadLineAsync(end) is { Length: > 0 } field)
        {
            if (field.StartsWith("Host:", StringComparison.Ordinal))
                heard(field);
        }
    }

    public async Task SayAsync(string text) => await device.WriteAsync(Encoding.Latin1.GetBytes(text), end);

    /// <summary>Carries what either side says to the other.</summary>
    public async Task TunnelAsync(NameEntry server)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Address, server.Port, end);
        await using var other = connection.GetStream();
        await Task.WhenAny(device.CopyToAsync(other, end), other.CopyToAsync(device, end));
    }

    /// <summary>Says nothing any more, and does not hang up before the device does.</summary>
    public async Task KeepSilentAsync() => await device.CopyToAsync(Stream.Null, end);

    public void Dispose() => _lines.Dispose();

    /// <summary>The server's side of a login, whose greeting has been said.</summary>
    public async Task AdmitAsync(string capabilities = "IMAP4rev1", string login = "OK welcome")
    {
        while (await LineAsync() is var line)
        {
            var (tag, command) = (line.Split(' ')[0], line.Split(' ')[1]);
            await SayAsync(command switch
            {
                "CAPABILITY" => $"* CAPABILITY {capabilities}\r\n{tag} OK done\r\n",
                "LOGIN" => $"{tag} {login}\r\n",
                _ => $"* BYE\r\n{tag} OK done\r\n",
            });
        }
    }
}
