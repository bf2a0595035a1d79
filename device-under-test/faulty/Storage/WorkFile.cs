using Microsoft.Win32.SafeHandles;
using ReferenceDevice;
using ReferenceDevice.Storage;

namespace FaultyDevices.Storage;

/// <summary>The fault: values are in a work file of this switch-on as they are, which an orderly switch-off deletes and nothing else does.</summary>
/// <param name="path">Of the device's own file; that of each switch-on stands beside it.</param>
internal sealed class WorkFile(string path) : ICardStore
{
    private readonly string _path = $"{path}.{Guid.NewGuid():N}";
    private SafeFileHandle? _file;
    private ulong _pieces;
    private long _end;

    private SafeFileHandle Opened => _file ??= File.OpenHandle(_path, FileMode.CreateNew, FileAccess.ReadWrite);

    public Piece Write(ReadOnlySpan<byte> content)
    {
        var piece = new Piece(_end, content.Length, _pieces++);
        RandomAccess.Write(Opened, content, _end);
        _end += content.Length;
        return piece;
    }

    public byte[] Read(Piece piece)
    {
        var content = new byte[piece.Length];
        RandomAccess.Read(Opened, content, piece.Offset);
        return content;
    }

    public void Clear()
    {
        // The file is deleted at the end.
    }

    public void Dispose()
    {
        _file?.Dispose();
        File.Delete(_path);
    }
}
