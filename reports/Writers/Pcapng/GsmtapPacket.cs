using System.Buffers.Binary;

namespace Conformance.Reports.Writers.Pcapng;

/// <summary>An IPv4 packet from 127.0.0.1 to itself with a GSMTAP frame of type SIM in UDP, as a tracer between card and device sends it.</summary>
/// <remarks>
/// GSMTAP version 2: sixteen bytes of header, most significant byte first, of which only version, length in words, type and
/// sub-type are used; then the bytes of the card interface. The UDP checksum is left out (0), as IPv4 allows.
/// Source: gsmtap.h of libosmocore; RFC 791, RFC 768.
/// </remarks>
internal static class GsmtapPacket
{
    /// <summary>Sub-type of a whole command with its response.</summary>
    public const byte Apdu = 0;

    /// <summary>Sub-type of an answer to reset.</summary>
    public const byte Atr = 1;

    private const ushort Port = 4729;
    private const byte Udp = 17;
    private const byte TypeSim = 4;
    private const int IpHeaderBytes = 20;
    private const int UdpHeaderBytes = 8;
    private const int ChecksumOffset = 10;

    private static readonly byte[] Loopback = [127, 0, 0, 1];

    public static byte[] Of(byte subType, byte[] payload)
    {
        byte[] frame = [2, 4, TypeSim, 0, 0, 0, 0, 0, 0, 0, 0, 0, subType, 0, 0, 0, .. payload];
        var datagram = UdpHeaderBytes + frame.Length;
        return [.. IpHeader(datagram), .. Word(Port), .. Word(Port), .. Word(datagram), 0, 0, .. frame];
    }

    private static byte[] IpHeader(int datagram)
    {
        byte[] header = [0x45, 0, .. Word(IpHeaderBytes + datagram), 0, 0, 0x40, 0, 64, Udp, 0, 0, .. Loopback, .. Loopback];
        var sum = 0;
        for (var place = 0; place < IpHeaderBytes; place += 2)
            sum += BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(place));
        sum = (sum & 0xFFFF) + (sum >> 16);
        sum += sum >> 16;   // the first addition may carry once more
        Word(~sum).CopyTo(header, ChecksumOffset);
        return header;
    }

    // a datagram that is longer than its field can say is cut in the capture, and the field says as much as it can
    private static byte[] Word(int value) => value > ushort.MaxValue ? [0xFF, 0xFF] : [(byte)(value >> 8), (byte)value];
}
