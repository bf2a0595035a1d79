using System.Text;

namespace ReferenceDevice.Connectivity;

/// <summary>A connection on which both sides speak in lines.</summary>
/// <remarks>Shape: Latin-1 text, each line ended by CR LF (LF alone is taken too). Limit: 8 KiB a line.</remarks>
internal sealed class LineConnection(Stream stream) : IDisposable
{
    private const int Longest = 8 << 10;

    private readonly byte[] _buffer = new byte[Longest];
    private int _length;

    /// <summary>The next line without its end.</summary>
    /// <exception cref="InvalidDataException">It is longer than 8 KiB.</exception>
    /// <exception cref="EndOfStreamException">The other side has hung up.</exception>
    public async Task<string> ReadLineAsync(CancellationToken end)
    {
        for (var seen = 0; ;)
        {
            if (_buffer.AsSpan(seen.._length).IndexOf((byte)'\n') is >= 0 and var found)
                return Take(seen + found);
            seen = _length;
            if (_length == Longest)
                throw new InvalidDataException($"A line has more than {Longest} bytes.");
            var read = await stream.ReadAsync(_buffer.AsMemory(_length), end);
            if (read is 0)
                throw new EndOfStreamException("The other side hung up before the end of a line.");
            _length += read;
        }
    }

    public async Task SendAsync(string text, CancellationToken end) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), end);

    public void Dispose() => stream.Dispose();

    private string Take(int end)
    {
        var line = Encoding.Latin1.GetString(_buffer, 0, end).TrimEnd('\r');
        _buffer.AsSpan((end + 1).._length).CopyTo(_buffer);
        _length -= end + 1;
        return line;
    }
}
