using System.Text;
using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.SyncMl;

namespace ReferenceDevice.Tests.Proper;

/// <summary>Why an object was skipped is an event and stands in the log; a secret of the card must not stand there with it.</summary>
public sealed class SecretsInReasonsTests
{
    private const int Seed = 20261126;
    private const int Times = 10_000;

    // the value of AAuthSecret in the vector
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("devpwd");
    private static readonly int At = Vectors.CardFile.AsSpan().IndexOf(Secret);

    [Fact]
    public void No_reason_quotes_the_secret_of_a_damaged_message()
    {
        var random = new Random(Seed);
        var reasons = new List<string>();
        for (var i = 0; i < Times; i++)
            reasons.AddRange(Reason(NearTheSecret(random)));

        reasons.Should().HaveCountGreaterThan(Times / 10);
        reasons.Where(HoldsSecret).Distinct().Take(5).Should().BeEmpty();
    }

    private static byte[] NearTheSecret(Random random)
    {
        byte[] before = Vectors.CardFile[..(At - 40)], near = Vectors.CardFile[(At - 40)..];
        return [.. before, .. Damage.One(near, random)];
    }

    private static IEnumerable<string> Reason(byte[] file)
    {
        try
        {
            CardMessage.Read(file);
            return [];
        }
        catch (Exception reason) when (reason is MalformedMessageException or MoSkippedException)
        {
            return [reason.Message];
        }
    }

    private static bool HoldsSecret(string reason) =>
        reason.Contains("devpw", StringComparison.OrdinalIgnoreCase) || reason.Contains("6465767077", StringComparison.OrdinalIgnoreCase);
}
