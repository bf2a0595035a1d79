using Microsoft.Win32.SafeHandles;
using ReferenceDevice;
using ReferenceDevice.Storage;

namespace FaultyDevices.Storage;

/// <summary>The fault: values are written as they are, and only forgotten when they should be wiped.</summary>
internal sealed class ClearFile(string path) : ICardStore
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
    private ulong _pieces;
    private long _end;

    public Piece Write(ReadOnlySpan<byte> content)
    {
        var piece = new Piece(_end, content.Length, _pieces++);
        RandomAccess.Write(_file, content, _end);
        _end += content.Length;
        return piece;
    }

    public byte[] Read(Piece piece)
    {
        var content = new byte[piece.Length];
        RandomAccess.Read(_file, content, piece.Offset);
        return content;
    }

    public void Clear()
    {
        // The fault: that nobody asks for the values any more is taken for enough.
    }

    public void Dispose() => _file.Dispose();
}
