using System.Buffers;
using System.Text;

namespace Conformance.Reports.Integrity;

/// <summary>Whether bytes are UTF-8, and where they stop being it.</summary>
internal static class Utf8Text
{
    /// <summary>Offset of the first byte that belongs to no character; null when all do.</summary>
    /// <param name="mayBeCut">True: a character that the end of the bytes cuts in two does not count.</param>
    public static int? FirstWrongByte(ReadOnlySpan<byte> bytes, bool mayBeCut = false)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var used);
            if (status is OperationStatus.NeedMoreData && mayBeCut)
                return null;
            if (status is not OperationStatus.Done)
                return at;
            at += used;
        }

        return null;
    }
}
