using Conformance.Fixtures.Cards.Commands;
using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Cards;

/// <summary>Freshness of sequence numbers. Source: 3GPP TS 33.102 Annex C.2.</summary>
public sealed class AcceptedSequenceNumbersTests
{
    private const ulong Delta = 1UL << 28;

    [Theory]
    [InlineData(1000, 0, false, "SEQ of this IND was accepted before")]
    [InlineData(1001, 0, true, "it is higher")]
    [InlineData(1000 + Delta, 0, true, "it is as far ahead as it may be")]
    [InlineData(1000 + Delta + 1, 0, false, "it is too far ahead")]
    [InlineData(999, 7, false, "every IND begins with the highest")]
    public void A_number_is_fresh_or_not(ulong seq, ulong ind, bool isFresh, string because) =>
        new AcceptedSequenceNumbers(Number(1000, 3)).Accept(Number(seq, ind)).Should().Be(isFresh, because);

    [Fact]
    public void Each_index_has_a_memory_of_its_own()
    {
        var accepted = new AcceptedSequenceNumbers(Number(1000, 0));
        accepted.Accept(Number(1010, 1)).Should().BeTrue();

        accepted.Accept(Number(1005, 2)).Should().BeTrue("it is behind the highest, and new for its IND");
        accepted.Accept(Number(1005, 2)).Should().BeFalse();
        accepted.Highest.Should().Be(Number(1010, 1));
    }

    [Fact]
    public void An_age_limit_refuses_what_is_far_behind()
    {
        var accepted = new AcceptedSequenceNumbers(Number(1000, 0), ageLimit: 10);
        accepted.Accept(Number(1020, 1)).Should().BeTrue();

        accepted.Accept(Number(1010, 2)).Should().BeFalse("it is 10 behind");
        accepted.Accept(Number(1011, 2)).Should().BeTrue("it is 9 behind");
    }

    private static SequenceNumber Number(ulong seq, ulong ind) => new((seq * SequenceNumber.Indexes) + ind);
}
