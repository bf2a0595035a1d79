using Conformance.Fixtures.Evidence;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Recording;

public sealed class BytesReadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(255, "00B00000FF:255")]
    [InlineData(300, "00B00000FF:255", "00B000FF2D:45")]
    [InlineData(300, "00B000FF2D:45", "00B00000FF:255")]
    [InlineData(300, "00B00000FF:255", "00B000802D:45", "00B000FF2D:45")]
    [InlineData(255, "00B00000FF:255", "00B0012C10:16")]
    [InlineData(0, "00B0010010:16")]
    [InlineData(16, "00B0910010:16")]
    [InlineData(0x7F10, "00B0000000:32512", "00B07F0010:16")]
    public void The_part_without_a_gap_from_the_start_counts(int expected, params string[] reads) =>
        BytesRead.FromTheStart(reads.Select(Entry)).Should().Be(expected);

    private static EvidenceEntry Entry(string read)
    {
        var (command, length) = (read.Split(':')[0], int.Parse(read.Split(':')[1]));
        return new EvidenceEntry(1, TimeSpan.Zero, ObservationPoint.Card, "READ BINARY", "", new Dictionary<string, string>
        {
            ["command"] = command,
            ["response"] = new string('A', 2 * length) + "9000",
        });
    }
}
