using System.Buffers.Binary;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Trace;

/// <summary>Packets in apdu.pcapng have an IP header that its reader finds whole. Source: RFC 791, RFC 1071.</summary>
public sealed class CaptureChecksumTests
{
    private static readonly byte[] IpHeader = [0x45, 0x00];
    private static readonly byte[] Loopback = [127, 0, 0, 1, 127, 0, 0, 1];

    [Theory]
    [InlineData(20)]
    [InlineData(15_552)]   // the sum over the header carries twice
    [InlineData(15_553)]
    public void The_sum_over_the_header_is_right_for_any_length(int payload)
    {
        using var folder = new TemporaryFolder();
        var capture = RunFolder.CardCapture(folder.Path);
        using (var journal = new JournalWriter(folder.Path))
        {
            journal.Append(Sample.Start);
            journal.Append(Sample.Pass with { Evidence = EvidenceFile.Write(folder.Path, [Entry(payload)]) });
        }

        PcapngWriter.Write(JournalReader.Read(folder.Path), capture);

        var bytes = File.ReadAllBytes(capture);
        var header = bytes.AsSpan(bytes.AsSpan().IndexOf(Loopback) - 12, 20);
        header.StartsWith(IpHeader).Should().BeTrue();
        var sum = 0;
        for (var place = 0; place < header.Length; place += 2)
            sum += BinaryPrimitives.ReadUInt16BigEndian(header[place..]);
        while (sum > ushort.MaxValue)
            sum = (sum & 0xFFFF) + (sum >> 16);
        sum.Should().Be(0xFFFF);
    }

    private static EvidenceRecord Entry(int payload) => new(1, 1, 'C', "READ BINARY", "", new Dictionary<string, string>
    {
        ["command"] = "00B0000000",
        ["response"] = new string('0', 2 * (payload - 7)) + "9000",
    });
}
