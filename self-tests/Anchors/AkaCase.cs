using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Anchors;

/// <summary>Keys, challenge and number of one authentication.</summary>
internal sealed record AkaCase(string Name, SecretKey K, SecretKey Opc, SequenceNumber Sqn, byte[] Amf, byte[] Rand)
{
    public static AkaCase Of(MilenageTestSet set) => new(
        $"set {set.Set}", SecretKey.Parse(set.K), SecretKey.Parse(set.Opc),
        SequenceNumber.FromBytes(Convert.FromHexString(set.Sqn)), Convert.FromHexString(set.Amf), Convert.FromHexString(set.Rand));

    public static IEnumerable<AkaCase> Random(int count, int seed)
    {
        var random = new Random(seed);
        for (var number = 1; number <= count; number++)
        {
            yield return new AkaCase(
                $"random key {number}", SecretKey.Of(Bytes(16)), SecretKey.Of(Bytes(16)),
                new SequenceNumber((ulong)random.NextInt64(SequenceNumber.Indexes, 1L << 48)), Bytes(2), Bytes(16));
        }

        byte[] Bytes(int length)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            return bytes;
        }
    }
}
