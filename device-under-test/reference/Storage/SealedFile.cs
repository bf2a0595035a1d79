using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ReferenceDevice.Storage;

/// <summary>A file of values under a key that exists in this process alone: with the key, all of them are gone.</summary>
/// <remarks>
/// Shape: pieces one behind the other, each AES-256-GCM ciphertext and its tag of 16 bytes; the nonce counts up from 0 under
/// one key. The key never leaves memory, so that after a loss of supply nobody can read the file, the device itself included.
/// Not safe for concurrent use.
/// </remarks>
internal sealed class SealedFile : ICardStore
{
    private const int KeyLength = 32;
    private const int TagLength = 16;

    private readonly SafeFileHandle _file;
    private readonly string _path;
    private AesGcm _key;
    private ulong _pieces;
    private long _end;

    private SealedFile(string path)
    {
        _path = path;
        _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite);
        _key = NewKey();
    }

    /// <summary>An empty file under a new key; what an earlier life left there is deleted first.</summary>
    public static SealedFile At(string path)
    {
        File.Delete(path);
        return new SealedFile(path);
    }

    public Piece Write(ReadOnlySpan<byte> content)
    {
        var piece = new Piece(_end, content.Length, _pieces++);
        var bytes = new byte[content.Length + TagLength];
        _key.Encrypt(Nonce(piece), content, bytes.AsSpan(0, content.Length), bytes.AsSpan(content.Length));
        RandomAccess.Write(_file, bytes, _end);
        _end += bytes.Length;
        return piece;
    }

    /// <exception cref="CryptographicException">Somebody has changed the file.</exception>
    public byte[] Read(Piece piece)
    {
        var bytes = new byte[piece.Length + TagLength];
        var read = RandomAccess.Read(_file, bytes, piece.Offset);
        var content = new byte[piece.Length];
        _key.Decrypt(Nonce(piece), bytes.AsSpan(0, piece.Length), bytes.AsSpan(piece.Length, Math.Max(0, read - piece.Length)), content);
        return content;
    }

    /// <summary>Ends the key, and with it everything written so far.</summary>
    public void Clear()
    {
        _key.Dispose();
        _key = NewKey();
        (_pieces, _end) = (0, 0);
        RandomAccess.SetLength(_file, 0);
    }

    public void Dispose()
    {
        _key.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private static AesGcm NewKey()
    {
        Span<byte> key = stackalloc byte[KeyLength];
        RandomNumberGenerator.Fill(key);
        try
        {
            return new AesGcm(key, TagLength);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static byte[] Nonce(Piece piece)
    {
        var nonce = new byte[AesGcm.NonceByteSizes.MaxSize];
        BinaryPrimitives.WriteUInt64BigEndian(nonce, piece.Number);
        return nonce;
    }
}
