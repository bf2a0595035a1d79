namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>Makes hostile inputs out of good ones: the same ones for the same seed.</summary>
/// <param name="corpus">Inputs that a parser takes, at least one.</param>
/// <param name="dictionary">Pieces that mean something to the parser.</param>
/// <param name="seed">Decides everything.</param>
/// <remarks>Each input is one of the corpus with one to four changes. Inputs grow up to 64 KiB.</remarks>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus, IReadOnlyList<byte[]> dictionary, int seed)
{
    private const int Longest = 64 << 10;
    private static readonly byte[] Edges = [0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xFE, 0xFF];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var input = Any(corpus);
        for (var left = _random.Next(1, 5); left > 0; left--)
            input = Change(input);
        return input.Length <= Longest ? input : input[..Longest];
    }

    private byte[] Change(byte[] input)
    {
        var at = _random.Next(input.Length + 1);
        var rest = input.AsSpan(at);
        var count = _random.Next(1, Math.Clamp(rest.Length, 2, 64));
        return _random.Next(9) switch
        {
            0 => Put(input, at, value => (byte)(value ^ (1 << _random.Next(8)))),
            1 => Put(input, at, _ => Any(Edges)),
            2 => input[..at],
            3 => [.. input[..at], .. rest[Math.Min(count, rest.Length)..]],
            4 => [.. input[..at], .. rest[..Math.Min(count, rest.Length)], .. rest],
            5 => LengthField(input, at),
            6 => Splice(input, at, Any(corpus)),
            7 => [.. input[..at], .. Word(), .. rest],
            _ => Overwrite(input, at, Word()),
        };
    }

    /// <summary>Takes one or two bytes for a length, and makes it a little or a lot more or less.</summary>
    private byte[] LengthField(byte[] input, int at)
    {
        var step = _random.Next(4) switch { 0 => 1, 1 => -1, 2 => 0x40, _ => -0x40 };
        return _random.Next(2) is 0
            ? Put(input, at, value => (byte)(value + step))
            : Put(Put(input, at, _ => Any(Edges)), at + 1, value => (byte)(value + step));
    }

    /// <summary>The begin of one and the end of another, or a piece of the other in between.</summary>
    private byte[] Splice(byte[] input, int at, byte[] other)
    {
        var from = _random.Next(other.Length + 1);
        return _random.Next(2) is 0
            ? [.. input[..at], .. other[from..]]
            : [.. input[..at], .. other[from..Math.Min(other.Length, from + 64)], .. input[at..]];
    }

    private static byte[] Overwrite(byte[] input, int at, byte[] word) =>
        [.. input[..at], .. word, .. input[Math.Min(at + word.Length, input.Length)..]];

    private static byte[] Put(byte[] input, int at, Func<byte, byte> change)
    {
        if (at >= input.Length)
            return input;
        byte[] changed = [.. input];
        changed[at] = change(changed[at]);
        return changed;
    }

    private byte[] Word()
    {
        var word = dictionary.Count is 0 || _random.Next(4) is 0 ? [Any(Edges)] : Any(dictionary);
        return _random.Next(16) is 0 ? [.. Enumerable.Repeat(word, _random.Next(2, 200)).SelectMany(bytes => bytes)] : word;
    }

    private T Any<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
