using System.Diagnostics;
using Conformance.Fixtures;
using PCSC;

namespace Conformance.Benchmarks.Apdu;

/// <summary>The bench's own way to a card: raw exchanges through PC/SC.</summary>
internal sealed class ManagedClient : IDisposable
{
    private const int WarmUp = 200;
    private const string Success = "9000";

    private static readonly byte[] SelectByFileId = [0x00, 0xA4, 0x00, 0x0C, 0x02, 0x2F, 0xE2];
    private static readonly byte[] ReadBinary = [0x00, 0xB0, 0x00, 0x00, 0x00];

    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);
    private readonly ICardReader _reader;
    private readonly byte[] _response = new byte[258];

    public ManagedClient(string reader) => _reader = _context.ConnectReader(reader, SCardShareMode.Exclusive, SCardProtocol.Any);

    /// <summary>Selects a file below the MF, so that the next command reads it.</summary>
    public void Select(ushort file)
    {
        byte[] command = [.. SelectByFileId.AsSpan(..5), (byte)(file >> 8), (byte)file];
        var status = Convert.ToHexString(_response, _reader.Transmit(command, _response) - 2, 2);
        if (status is not Success)
            throw new RigException($"SELECT of file {file:X4} gave {status}, and 9000 was expected: the benchmark's card must have it.");
    }

    /// <summary>All of the selected file, up to 256 bytes.</summary>
    public byte[] Read() => _response[..(_reader.Transmit(ReadBinary, _response) - 2)];

    /// <summary>Exchanges of 256 bytes.</summary>
    /// <param name="times">Gets the microseconds of each.</param>
    /// <returns>What all of them together have allocated on the managed heap, in bytes.</returns>
    public long Transmit(Span<double> times)
    {
        for (var warm = 0; warm < WarmUp; warm++)
            Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ref var time in times)
        {
            var start = Stopwatch.GetTimestamp();
            Once();
            time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _context.Dispose();
    }

    private void Once()
    {
        if (_reader.Transmit(ReadBinary, _response) != _response.Length)
            throw new RigException("READ BINARY did not give 256 bytes, and the benchmark's file has more: see whether pcscd still runs.");
    }
}
