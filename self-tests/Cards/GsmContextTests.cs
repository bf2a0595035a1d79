using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Cards;

/// <summary>SRES and Kc, made from the test sets of 3GPP TS 35.208 with the conversion functions c2 and c3 of TS 33.102.</summary>
public sealed class GsmContextTests
{
    private const string Usim = "00A4040C07A0000000871002";
    private const string Rand = "23553CBE9637A89D218AE64DAE47BF35";

    public static TheoryData<string, string, string, string, string> Sets => new()
    {
        { "465b5ce8b199b49faa5f0a2ee238a6bc", "cd63cb71954a9f4e48a5994e37a02baf", Rand, "46F8416A", "EAE4BE823AF9A08B" },
        { "0396eb317b6d1c36f19c1c84cd6ffd16", "53c15671c60a4b731c55b4a441c0bde2", "C00D603103DCEE52C4478119494202E8", "4B20081D", "933B5481C192A8FB" },
        { "fec86ba6eb707ed08905757b1bb44b8f", "1006020f0a478bf6b699f15c062e42b3", "9F7C8D021ACCF4DB213CCFF0C7F71A6A", "8C308A5E", "AA01739B8CAA976D" },
        { "9e5944aea94b81165c82fbf9f32db751", "a64a507ae1a2a98bb88eb4210135dc87", "CE83DBC54AC0274A157C17F80D017BD6", "CFBCE3FE", "9A8EC95F408CC507" },
        { "4ab1deb05ca6ceb051fc98e77d026a84", "dcf07cbd51855290b92a07a9891e523e", "74B0CD6031A1C8339B2B6CE2B8C4A186", "9655E265", "CDC1DC0841B81A22" },
        { "6c38a116ac280c454f59332ee35c8c4f", "3803ef5363b947c6aaa225e58fae3934", "EE6466BC96202C5A557ABBEFF8BABF63", "13688F17", "DF75BC5EA899879F" },
    };

    [Theory, MemberData(nameof(Sets))]
    public void The_gsm_context_gives_sres_and_kc(string k, string opc, string rand, string sres, string kc)
    {
        var card = Card(k, opc);
        card.Answer(Usim).Should().Be("9000");

        card.Answer($"0088008011 10{rand} 00").Should().Be($"04{sres}08{kc}9000");
        card.Send($"0088008011 10{rand} 00").Response.ToMaskedHex().Should().Be($"04{sres}08{new string('*', 16)}9000");
    }

    [Fact]
    public void Kc_and_the_gsm_context_are_there_while_the_service_table_says_so()
    {
        var card = Card("465b5ce8b199b49faa5f0a2ee238a6bc", "cd63cb71954a9f4e48a5994e37a02baf");
        card.Answer("0020000A08" + TestCards.AdministratorKey).Should().Be("9000");
        card.Answer(Usim).Should().Be("9000");
        card.Answer("00D6840302 0000").Should().Be("9000", "services 25 to 40 are off");

        card.Answer($"0088008011 10{Rand} 00").Should().Be("9864");
        card.Answer($"0088008122 10{Rand} 1055F328B43577B9B94A9FFAC354DFAFB3 00").Should().StartWith("DB08A54211D5E3BA50BF10").And.HaveLength(2 * (44 + 2));
    }

    private static VirtualCard Card(string k, string opc) => new(new CardProfile(CardIdentity.Of("Alice", 1) with
    {
        K = SecretKey.Parse(k),
        Opc = SecretKey.Parse(opc),
        Sqn = new SequenceNumber(0xFF9BB4D0B607 - SequenceNumber.Indexes),
    }));
}
