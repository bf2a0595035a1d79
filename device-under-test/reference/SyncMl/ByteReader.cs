namespace ReferenceDevice.SyncMl;

/// <summary>Reads the basic types of WBXML from a window of a message, and never beyond it.</summary>
/// <remarks>Positions count from the begin of the whole message. Source: WBXML 1.3, multi-byte integers and strings.</remarks>
internal sealed class ByteReader(ReadOnlyMemory<byte> message, int start, int end)
{
    public int Position { get; private set; } = start;

    public bool AtEnd => Position == end;

    public byte Next(string expected)
    {
        if (AtEnd)
            throw new MalformedMessageException($"the document ends where {expected} was expected.", Position);
        return message.Span[Position++];
    }

    /// <summary>Reads an mb_u_int32: seven bits a byte, the highest first, bit 8 set on all but the last.</summary>
    public uint NextNumber(string expected)
    {
        var from = Position;
        var value = 0UL;
        for (var count = 0; count < 5; count++)
        {
            var next = Next(expected);
            value = (value << 7) | (uint)(next & 0x7F);
            if ((next & 0x80) is 0 && value <= uint.MaxValue)
                return (uint)value;
        }

        throw new MalformedMessageException($"the number for {expected} does not fit into 32 bits (mb_u_int32).", from);
    }

    /// <summary>Cuts the next <paramref name="length"/> bytes out as a window of its own.</summary>
    public ByteReader NextWindow(uint length, string expected)
    {
        if (length > (uint)(end - Position))
            throw new MalformedMessageException($"{expected} says {length} bytes, and {end - Position} are left.", Position);
        var window = new ByteReader(message, Position, Position + (int)length);
        Position += (int)length;
        return window;
    }

    /// <summary>Reads text up to its closing NUL.</summary>
    public string NextString(string expected)
    {
        var length = Remaining.IndexOf((byte)0);
        if (length < 0)
            throw new MalformedMessageException($"{expected} has no closing NUL.", Position);
        var text = Utf8Text.Decode(Remaining[..length], Position);
        Position += length + 1;
        return text;
    }

    public ReadOnlySpan<byte> Remaining => message.Span[Position..end];

    /// <summary>A second reader of the same window, <paramref name="skip"/> bytes further on.</summary>
    public ByteReader From(uint skip, string expected)
    {
        if (skip >= (uint)(end - Position))
            throw new MalformedMessageException($"{expected} points to byte {skip} of a table of {end - Position}.", Position);
        return new ByteReader(message, Position + (int)skip, end);
    }
}
