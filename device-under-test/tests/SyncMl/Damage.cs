namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Damages bytes as cards and lines do, repeatably.</summary>
internal static class Damage
{
    public static byte[] One(byte[] message, Random random)
    {
        var at = random.Next(message.Length);
        var length = random.Next(1, 9);
        return random.Next(5) switch
        {
            0 => message[..at],
            1 => [.. message[..at], (byte)(message[at] ^ (1 << random.Next(8))), .. message[(at + 1)..]],
            2 => [.. message[..at], .. message[Math.Min(at + length, message.Length)..]],
            3 => [.. message[..at], .. Noise(length, random), .. message[at..]],
            _ => [.. message[..at], .. Noise(1, random), .. message[(at + 1)..]],
        };
    }

    private static byte[] Noise(int length, Random random)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }
}
