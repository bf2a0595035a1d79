using System.Security.Cryptography;
using System.Text;

namespace Conformance.Steps.Drivers;

/// <summary>Long values in a form that can be read and compared: their beginning, their length, and a digest.</summary>
public static class Shortened
{
    private const int Longest = 200;
    private const int Beginning = 40;

    public static string Of(string value) => value.Length <= Longest
        ? value
        : $"{value[..Beginning]}... ({value.Length} characters, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))})";
}
