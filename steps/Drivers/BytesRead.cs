using System.Globalization;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>How much of a file READ BINARY commands have fetched.</summary>
/// <remarks>Offsets are those of P1 and P2; with b8 of P1 set, P2 alone. Source: ETSI TS 102 221 clause 11.1.3.</remarks>
public static class BytesRead
{
    private const int StatusBytes = 2;
    private const int ShortIdentifier = 0x80;

    /// <summary>Length of the part without a gap from offset 0, in bytes.</summary>
    public static int FromTheStart(IEnumerable<EvidenceEntry> reads)
    {
        var end = 0;
        foreach (var (offset, length) in reads.Select(Range).OrderBy(range => range.Offset))
            end = offset <= end ? Math.Max(end, offset + length) : end;
        return end;
    }

    private static (int Offset, int Length) Range(EvidenceEntry read)
    {
        var command = read.Fields["command"];
        var (p1, p2) = (Byte(command, 2), Byte(command, 3));
        return ((p1 & ShortIdentifier) is 0 ? (p1 << 8) | p2 : p2, (read.Fields["response"].Length / 2) - StatusBytes);
    }

    private static int Byte(string hex, int place) => int.Parse(hex.AsSpan(2 * place, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
