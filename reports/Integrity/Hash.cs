using System.Security.Cryptography;

namespace Conformance.Reports.Integrity;

/// <summary>SHA-256 as text: 64 lower-case hexadecimal digits.</summary>
internal static class Hash
{
    private const int Length = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <exception cref="DamagedFileException">It is no regular file, or cannot be read.</exception>
    public static (string Sha256, long Size) OfFile(string path) =>
        RegularFile.Read(path, file => (Convert.ToHexStringLower(SHA256.HashData(file)), file.Position));

    public static bool IsOne(string text) => text.Length is Length && text.All(char.IsAsciiHexDigitLower);
}
