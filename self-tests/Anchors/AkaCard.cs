using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Milenage;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Anchors;

/// <summary>A virtual card with given keys that takes challenges.</summary>
internal sealed class AkaCard
{
    private const string Usim = "00A4040C07A0000000871002";

    private readonly VirtualCard _card;

    /// <param name="k">K of the card.</param>
    /// <param name="opc">OPc of the card.</param>
    /// <param name="sqn">The highest number it has accepted.</param>
    public AkaCard(SecretKey k, SecretKey opc, SequenceNumber sqn)
    {
        _card = new VirtualCard(new CardProfile(CardIdentity.Of("Alice", 1) with { K = k, Opc = opc, Sqn = sqn }));
        _card.Answer(Usim).Should().Be("9000");
    }

    /// <returns>"sres kc" of the GSM context, in hexadecimal; else the status word.</returns>
    public string ChallengeGsm(ReadOnlySpan<byte> rand)
    {
        var answer = _card.Answer($"0088008011 10{Convert.ToHexString(rand)} 00").ToLowerInvariant();
        return answer.StartsWith("04", StringComparison.Ordinal) ? $"{answer[2..10]} {answer[12..28]}" : answer;
    }

    /// <returns>"res ck ik", or "auts" behind "sync", in hexadecimal; else the status word.</returns>
    public string Challenge(ReadOnlySpan<byte> rand, ReadOnlySpan<byte> autn)
    {
        var answer = _card.Answer($"0088008122 10{Convert.ToHexString(rand)} 10{Convert.ToHexString(autn)} 00").ToLowerInvariant();
        return answer switch
        {
            _ when answer.StartsWith("db08", StringComparison.Ordinal) => $"{answer[4..20]} {answer[22..54]} {answer[56..88]}",
            _ when answer.StartsWith("dc0e", StringComparison.Ordinal) => $"sync {answer[4..32]}",
            _ => answer,
        };
    }
}
