using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Cards;

/// <summary>The card's side of AKA, with test set 1 of 3GPP TS 35.208.</summary>
public sealed class AuthenticateTests
{
    private const string Usim = "00A4040C07A0000000871002";
    private const string Rand = "23553CBE9637A89D218AE64DAE47BF35";
    private const string Autn = "55F328B43577B9B94A9FFAC354DFAFB3";
    private const string Success = "DB08A54211D5E3BA50BF10B40BA9A3C58B2A05BBF0D987B21BF8CB10F769BCD751044604127672711C6D344108EAE4BE823AF9A08B9000";

    private const ulong SqnOfSet1 = 0xFF9BB4D0B607;

    private static readonly CardIdentity Set1 = CardIdentity.Of("Alice", 1) with
    {
        K = SecretKey.Parse("465b5ce8b199b49faa5f0a2ee238a6bc"),
        Opc = SecretKey.Parse("cd63cb71954a9f4e48a5994e37a02baf"),
        Sqn = new SequenceNumber(SqnOfSet1 - SequenceNumber.Indexes),
    };

    [Fact]
    public void A_fresh_vector_of_the_operator_gives_res_and_keys() =>
        Authenticated(new VirtualCard(new CardProfile(Set1))).Should().Be(Success);

    [Fact]
    public void The_same_vector_again_gives_auts_with_the_highest_number()
    {
        var card = new VirtualCard(new CardProfile(Set1));
        Authenticated(card).Should().Be(Success);

        Authenticated(card).Should().Be("DC0E" + "BA853F3C123CCF44E93596E355C6" + "9000");
    }

    [Fact]
    public void A_used_vector_stays_used_over_a_reset()
    {
        var card = new VirtualCard(new CardProfile(Set1));
        Authenticated(card).Should().Be(Success);
        card.Reset();

        Authenticated(card).Should().StartWith("DC0E");
    }

    [Fact]
    public void A_number_too_far_ahead_gives_auts() =>
        Authenticated(new VirtualCard(new CardProfile(Set1 with { Sqn = new SequenceNumber(0) }))).Should().StartWith("DC0E");

    [Fact]
    public void A_network_that_does_not_know_the_key_is_refused() =>
        Authenticated(new VirtualCard(new CardProfile(Set1)), autn: Autn[..^1] + "4").Should().Be("9862");

    [Fact]
    public void A_counterfeit_answers_with_a_res_of_its_own() =>
        Authenticated(new VirtualCard(new CardProfile(Set1.Counterfeit()))).Should().StartWith("DB08").And.NotContain(Success[4..20]);

    [Fact]
    public void The_keys_are_masked_in_evidence_and_res_is_not()
    {
        var card = new VirtualCard(new CardProfile(Set1));
        card.Answer(Usim);

        var masked = card.Send($"0088008122 10{Rand} 10{Autn} 00").Response.ToMaskedHex();

        masked.Should().Be($"DB08A54211D5E3BA50BF10{new string('*', 32)}10{new string('*', 32)}08{new string('*', 16)}9000");
    }

    [Theory]
    [InlineData("0088008122 10{0} 10{1} 00", "6985", "ADF USIM is not selected", false)]
    [InlineData("0088008022 10{0} 10{1} 00", "6700", "the GSM context has no AUTN", true)]
    [InlineData("0088008011 11{0} 00", "6A80", "the length of RAND is wrong, in the GSM context", true)]
    [InlineData("0088018122 10{0} 10{1} 00", "6A86", "P1 is always 00", true)]
    [InlineData("0088008222 10{0} 10{1} 00", "6A86", "there is no such context", true)]
    [InlineData("0088008111 10{0} 00", "6700", "AUTN is missing", true)]
    [InlineData("0088008122 11{0} 10{1} 00", "6A80", "the length of RAND is wrong", true)]
    public void A_command_out_of_place_is_refused(string command, string answer, string because, bool selectsUsim)
    {
        var card = new VirtualCard(new CardProfile(Set1));
        if (selectsUsim)
            card.Answer(Usim).Should().Be("9000");

        card.Answer(string.Format(command, Rand, Autn)).Should().Be(answer, because);
    }

    private static string Authenticated(VirtualCard card, string autn = Autn)
    {
        card.Answer(Usim).Should().Be("9000");
        return card.Answer($"0088008122 10{Rand} 10{autn} 00");
    }
}
