using System.Diagnostics;
using Conformance.Fixtures;
using PCSC;

namespace Conformance.Benchmarks;

/// <summary>The bench's own way to a card: raw exchanges through PC/SC.</summary>
internal sealed class ManagedClient : IDisposable
{
    private const int WarmUp = 200;
    private const int Success = 0x90;

    private static readonly byte[] SelectByFileId = [0x00, 0xA4, 0x00, 0x0C, 0x02, 0x2F, 0xE2];
    private static readonly byte[] ReadBinary = [0x00, 0xB0, 0x00, 0x00, 0x00];

    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);
    private readonly ICardReader _reader;
    private readonly byte[] _response = new byte[258];

    public ManagedClient(string reader) => _reader = _context.ConnectReader(reader, SCardShareMode.Exclusive, SCardProtocol.Any);

    /// <summary>Selects a file below the MF, so that <see cref="Transmit"/> reads it.</summary>
    public void Select(ushort file)
    {
        byte[] command = [.. SelectByFileId.AsSpan(..5), (byte)(file >> 8), (byte)file];
        if (_reader.Transmit(command, _response) < 2 || _response[0] is not Success)
            throw new RigException($"SELECT of file {file:X4} gave {_response[0]:X2}{_response[1]:X2}, and 9000 was expected: the benchmark's card must have it.");
    }

    /// <summary>Median time of one READ BINARY of 256 bytes, in microseconds, and what it allocates on the managed heap, in bytes.</summary>
    public (double Median, double Allocated) Transmit(int count)
    {
        var times = new double[count];
        for (var warm = 0; warm < WarmUp; warm++)
            Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var place = 0; place < count; place++)
        {
            var start = Stopwatch.GetTimestamp();
            Once();
            times[place] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return (Median.Of(times), allocated / (double)count);
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
