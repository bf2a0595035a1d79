using System.Text;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>A value that a server sends in pieces: nothing of it counts before the last one.</summary>
/// <param name="command">Add or Replace.</param>
/// <param name="first">The item with the first piece; its Meta holds for the whole, and says how long that is.</param>
/// <remarks>
/// Sizes are those of the value as it is carried: octets of bin, and of base64 text the text's. A piece that is refused has the others refused as well.
/// Source: OMA-TS-DM_Protocol-V1_2, 7 (large objects); OMA-TS-DM_RepPro-V1_2, MoreData.
/// </remarks>
internal sealed class LargeObject(ItemsCommand command, SyncMlItem first)
{
    /// <summary>Octets of the longest value that this device takes: its MaxObjSize.</summary>
    public const int Longest = 64 << 10;

    private readonly SyncMlMeta _meta = command.MetaOf(first);
    private readonly List<byte> _octets = [];

    public string? Target => first.TargetUri;

    public bool IsRefused { get; private set; }

    /// <summary>The value as one item.</summary>
    public SyncMlItem Whole => first with
    {
        Meta = _meta,
        Data = IsBinary ? Convert.ToBase64String([.. _octets]) : Encoding.UTF8.GetString([.. _octets]),
        MoreData = false,
    };

    private bool IsBinary => _meta.Format is "bin";

    public static int SizeOf(string? data) => Encoding.UTF8.GetByteCount(data ?? "");

    public bool IsContinuedBy(SyncMlCommand next, SyncMlItem item) => next.Name == command.Name && item.TargetUri == first.TargetUri;

    /// <returns>213: there is more to come. 200: that was the last piece. 413: too long. 415: TNDS, or no base64. 424: not the length that was said.</returns>
    public int Take(SyncMlItem piece)
    {
        var status = IsRefused ? StatusCode.SizeMismatch : StatusOf(piece);
        IsRefused = !StatusCode.IsSuccess(status);
        return status;
    }

    private int StatusOf(SyncMlItem piece)
    {
        if (_meta.IsTnds || !Append(piece.Data ?? ""))
            return StatusCode.UnsupportedFormat;
        if (_meta.Size > Longest || _octets.Count > Longest)
            return StatusCode.TooLarge;
        if (_meta.Size is not { } size || _octets.Count > size || (!piece.MoreData && _octets.Count < size))
            return StatusCode.SizeMismatch;
        return piece.MoreData ? StatusCode.ChunkTaken : StatusCode.Ok;
    }

    private bool Append(string data)
    {
        if (!IsBinary)
        {
            _octets.AddRange(Encoding.UTF8.GetBytes(data));
            return true;
        }

        var octets = new byte[data.Length];
        if (!Convert.TryFromBase64String(data, octets, out var length))
            return false;
        _octets.AddRange(octets.AsSpan(0, length));
        return true;
    }
}
