using System.Buffers.Binary;
using System.Text;

namespace Conformance.Reports.Writers.Pcapng;

/// <summary>A capture file of one interface that carries IPv4 packets, each with a comment.</summary>
/// <remarks>
/// Little-endian blocks: section header, interface description (LINKTYPE_IPV4, time in nanoseconds), then one enhanced packet
/// block a packet. Source: draft-ietf-opsawg-pcapng, clauses 4.1 to 4.3; LINKTYPE list of tcpdump.org.
/// </remarks>
internal sealed class PcapngStream
{
    private const uint SectionHeader = 0x0A0D0D0A;
    private const uint InterfaceDescription = 1;
    private const uint EnhancedPacket = 6;
    private const uint ByteOrderMagic = 0x1A2B3C4D;
    private const ushort LinkTypeIpv4 = 228;
    private const ushort Comment = 1;
    private const ushort UserApplication = 4;
    private const ushort TimeResolution = 9;
    private const byte Nanoseconds = 9;
    private const int NanosecondsPerTick = 100;

    private readonly Stream _file;

    /// <param name="application">The program that writes, as it names itself.</param>
    public PcapngStream(Stream file, string application)
    {
        _file = file;
        Write(SectionHeader, [.. Bytes(ByteOrderMagic), .. Bytes((ushort)1), .. Bytes((ushort)0), .. Bytes(ulong.MaxValue), .. Option(UserApplication, application), .. End]);
        Write(InterfaceDescription, [.. Bytes(LinkTypeIpv4), .. Bytes((ushort)0), .. Bytes(0u), .. Option(TimeResolution, [Nanoseconds]), .. End]);
    }

    private static byte[] End => [0, 0, 0, 0];

    /// <param name="at">To the tick of 100 ns.</param>
    /// <param name="packet">From the IP header on; what stands beyond its limit of 65,535 bytes is cut off, and a reader is told so.</param>
    public void Write(DateTimeOffset at, byte[] packet, string comment)
    {
        var time = (ulong)(at - DateTimeOffset.UnixEpoch).Ticks * NanosecondsPerTick;
        var captured = packet.AsSpan(0, Math.Min(packet.Length, ushort.MaxValue));
        Write(
            EnhancedPacket,
            [
                .. Bytes(0u), .. Bytes((uint)(time >> 32)), .. Bytes((uint)time), .. Bytes((uint)captured.Length), .. Bytes((uint)packet.Length),
                .. Padded(captured), .. Option(Comment, comment), .. End,
            ]);
    }

    private void Write(uint type, byte[] body)
    {
        var length = Bytes((uint)(body.Length + 12));
        _file.Write([.. Bytes(type), .. length, .. body, .. length]);
    }

    private static byte[] Option(ushort code, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Option(code, bytes.AsSpan(0, Math.Min(bytes.Length, ushort.MaxValue)));
    }

    private static byte[] Option(ushort code, ReadOnlySpan<byte> value) => [.. Bytes(code), .. Bytes((ushort)value.Length), .. Padded(value)];

    private static byte[] Padded(ReadOnlySpan<byte> bytes) => [.. bytes, .. new byte[-bytes.Length & 3]];

    private static byte[] Bytes(ushort value)
    {
        var bytes = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(ulong value) => [.. Bytes((uint)value), .. Bytes((uint)(value >> 32))];
}
