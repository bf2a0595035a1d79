using System.Security.Cryptography;

namespace Conformance.Runner.Configuration;

/// <summary>Names a run: 26 characters, sortable by time, not repeatable by chance.</summary>
/// <remarks>48 bits of Unix milliseconds, 80 random bits, in Crockford's base 32. Source: the ULID specification.</remarks>
internal static class Ulid
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 26;

    public static string New(DateTimeOffset now)
    {
        var bits = new UInt128((ulong)now.ToUnixTimeMilliseconds() << 16 | (uint)RandomNumberGenerator.GetInt32(1 << 16), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)));
        return string.Create(Length, bits, static (text, value) =>
        {
            for (var place = text.Length - 1; place >= 0; place--, value >>= 5)
                text[place] = Digits[(int)(value & 31)];
        });
    }
}
