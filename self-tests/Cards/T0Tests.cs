using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Cards;

/// <summary>A card whose ATR offers T=0 alone. Source: ISO/IEC 7816-3 clauses 8.2.3 and 12.2; ETSI TS 102 221 clause 7.3.1.1.</summary>
public sealed class T0Tests
{
    /// <summary>TD1 80 offers T=0, TD2 1F is T=15: bytes for all protocols.</summary>
    public const string T0Atr = "3B9F96801FC78031A073BE21136743200718000001A5";

    private readonly VirtualCard _card = new(TestCards.Alice() with { Atr = T0Atr });

    [Theory]
    [InlineData("3B00", true, "without TD1 it is T=0")]
    [InlineData(T0Atr, true, "T=15 is no protocol of transmission")]
    [InlineData("3B800181", false, "T=1 alone")]
    [InlineData("3B808001011122", false, "T=0 and T=1")]
    [InlineData("3BF01800008131FE45", false, "interface bytes before a TD1 that offers T=1")]
    public void The_atr_decides(string atr, bool isT0, string because) =>
        new VirtualCard(TestCards.Alice() with { Atr = atr }).Answer("00A40004023F00").StartsWith("61", StringComparison.Ordinal).Should().Be(isT0, because);

    [Fact]
    public void Data_in_answer_to_data_wait_for_get_response()
    {
        _card.Answer("00A40004022FE2").Should().Be("6119");
        _card.Answer("00C0000010").Should().Be("6C19");
        _card.Answer("00C0000019").Should().StartWith("6217").And.HaveLength(2 * (0x19 + 2)).And.EndWith("9000");
        _card.Answer("00C0000019").Should().Be("6985", "they are fetched once");
    }

    [Fact]
    public void A_wrong_le_is_corrected_and_the_command_is_carried_out_once()
    {
        _card.Answer("00A4000C022F00").Should().Be("9000");

        _card.Answer("00B2000200").Should().Be("6C1F");
        _card.Answer("00B200021F").Should().Contain("A0000000871002").And.EndWith("9000", "the first record, not the second");
        _card.Answer("00B200021F").Should().Contain("A000000063504B43532D3135").And.EndWith("9000");
        _card.Answer("00B082000C").Should().Be("6C0A", "a file of 10 bytes");
        _card.Answer("00B082000A").Should().HaveLength(24).And.EndWith("9000");
    }

    [Fact]
    public void A_warning_stands_before_get_response()
    {
        _card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");
        _card.Answer("00A4000C022FE2").Should().Be("9000");
        _card.Answer("0004000000").Should().Be("9000");

        _card.Answer("00A40004022FE2").Should().Be("6283");
        _card.Answer("00C0000019").Should().Contain("8A0104").And.EndWith("9000");
    }

    [Fact]
    public void Another_command_throws_away_what_waits()
    {
        _card.Answer("00A40004022FE2").Should().StartWith("61");
        _card.Answer("00A4000C022FE2").Should().Be("9000");
        _card.Answer("00C0000019").Should().Be("6985");
    }

    [Fact]
    public void A_reset_throws_away_what_waits()
    {
        _card.Answer("00A40004022FE2").Should().StartWith("61");
        _card.Reset(ResetKind.Warm);
        _card.Answer("00C0000019").Should().Be("6985");
    }

    [Fact]
    public void A_sim_has_words_of_its_own() => _card.Answer("A0A40000023F00").Should().Be("9F16");
}
