using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text.Json;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>The line between supervisor and device proper.</summary>
/// <remarks>
/// Shape: a length of four bytes, high byte first, then one JSON object in UTF-8. Limit: 256 MiB a message, which holds the whole tree of a full memory in JSON. Messages may be
/// sent from any thread; one thread receives.
/// </remarks>
internal sealed class Link(Socket socket) : IDisposable
{
    private const int LongestMessage = 256 << 20;

    private readonly NetworkStream _stream = new(socket, ownsSocket: true);
    private readonly Lock _sending = new();

    /// <summary>Names a socket that is nowhere on disk (Linux abstract name space).</summary>
    public static UnixDomainSocketEndPoint Address(string name) => new('\0' + name);

    public static async Task<Link> ConnectAsync(string name)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(Address(name));
        return new Link(socket);
    }

    /// <exception cref="IOException">The other side is gone.</exception>
    public void Send(LinkMessage message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, ContractJson.Default.LinkMessage);
        var frame = new byte[sizeof(int) + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, body.Length);
        body.CopyTo(frame, sizeof(int));
        lock (_sending)
            _stream.Write(frame);
    }

    /// <summary>The next message, or null when the other side is gone, or this one has been closed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a message.</exception>
    public async Task<LinkMessage?> ReceiveAsync()
    {
        try
        {
            var head = new byte[sizeof(int)];
            await _stream.ReadExactlyAsync(head);
            var length = BinaryPrimitives.ReadInt32BigEndian(head);
            if (length is < 0 or > LongestMessage)
                throw new InvalidDataException($"A message claims {length} bytes; at most {LongestMessage} are allowed between supervisor and device.");
            var body = new byte[length];
            await _stream.ReadExactlyAsync(body);
            return JsonSerializer.Deserialize(body, ContractJson.Default.LinkMessage);
        }
        catch (JsonException damage)
        {
            throw new InvalidDataException($"What came over the line is no message between supervisor and device: {damage.Message}", damage);
        }
        catch (Exception end) when (end is EndOfStreamException or ObjectDisposedException or IOException { InnerException: SocketException or ObjectDisposedException })
        {
            return null;
        }
    }

    public void Dispose() => _stream.Dispose();
}
