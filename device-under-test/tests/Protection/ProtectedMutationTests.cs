using System.Diagnostics;
using ReferenceDevice.Proper;
using ReferenceDevice.Protection;
using ReferenceDevice.Tests.Proper;
using ReferenceDevice.Tests.SyncMl;
using static ReferenceDevice.Tests.Protection.TestKeys;

namespace ReferenceDevice.Tests.Protection;

/// <summary>A damaged protected object is skipped with a reason, or opened as it was, and nothing else comes of it.</summary>
public sealed class ProtectedMutationTests : IDisposable
{
    private const int Seed = 20020709;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly ProtectedObjects _device = new([Pkcs12(Branded)], [Root.ExportCertificatePem()], new HandTime { Now = Today });

    [Fact]
    public void Damage_of_the_envelope_opens_nothing_but_what_was_sealed() =>
        CountOpened(3_000, Sealing.Sealed(Vectors.CardFile, Operator, Branded), damaged => damaged).Should().BeLessThan(300);

    [Fact]
    public void Damage_of_what_was_signed_opens_nothing_but_what_was_signed() =>
        CountOpened(400, Sealing.Signed(Vectors.CardFile, Operator), damaged => Sealing.Enveloped(damaged, [Branded])).Should().BeLessThan(100);

    public void Dispose() => _device.Dispose();

    private int CountOpened(int times, byte[] whole, Func<byte[], byte[]> wrap)
    {
        var random = new Random(Seed);
        var opened = 0;
        for (var i = 0; i < times; i++)
        {
            var file = wrap(Damage.One(whole, random));
            var (isOpened, took) = Attempt(file);
            if (took > Longest)
                took = Attempt(file).Took;   // a busy machine is slow once
            took.Should().BeLessThan(Longest, "input {0} of seed {1} came a second time", i, Seed);
            opened += isOpened ? 1 : 0;
        }

        return opened;
    }

    private (bool IsOpened, TimeSpan Took) Attempt(byte[] file)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            _device.Open(file).Message.Should().Equal(Vectors.CardFile);
            return (true, Stopwatch.GetElapsedTime(begin));
        }
        catch (MoSkippedException)
        {
            return (false, Stopwatch.GetElapsedTime(begin));
        }
    }
}
