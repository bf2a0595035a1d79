using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Conformance.SelfTests.Cards;

/// <summary>Plays vpcd: listens for the card, and sends length and content in two pieces as Debian's does.</summary>
internal sealed class VpcdPeer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private Socket? _card;

    public VpcdPeer() => _listener.Start();

    public IPEndPoint Address => (IPEndPoint)_listener.LocalEndpoint;

    public void Accept()
    {
        _card = _listener.AcceptSocket();
        _card.ReceiveTimeout = (int)Limit.TotalMilliseconds;
    }

    public void Control(byte code) => Send([code]);

    public string Ask(string hex)
    {
        Send(Convert.FromHexString(hex));
        var length = Receive(2);
        return Convert.ToHexString(Receive(BinaryPrimitives.ReadUInt16BigEndian(length)));
    }

    public void HangUp() => _card!.Dispose();

    /// <summary>True when the card closed the connection.</summary>
    public bool CardIsGone() => _card!.Receive(new byte[1]) == 0;

    public void Dispose()
    {
        _card?.Dispose();
        _listener.Dispose();
    }

    private void Send(byte[] content)
    {
        _card!.Send([(byte)(content.Length >> 8), (byte)content.Length]);
        _card.Send(content);
    }

    private byte[] Receive(int count)
    {
        var bytes = new byte[count];
        for (var filled = 0; filled < count;)
            filled += _card!.Receive(bytes, filled, count - filled, SocketFlags.None) is var received and > 0
                ? received
                : throw new EndOfStreamException($"The card hung up after {filled} of {count} bytes.");
        return bytes;
    }
}
