using System.Security.Cryptography;

namespace Conformance.Reports.Integrity;

/// <summary>SHA-256 as text: 64 lower-case hexadecimal digits.</summary>
internal static class Hash
{
    private const int Length = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static (string Sha256, long Size) OfFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return (Convert.ToHexStringLower(SHA256.HashData(file)), file.Position);
    }

    public static bool IsOne(string text) => text.Length is Length && text.All(char.IsAsciiHexDigitLower);
}
