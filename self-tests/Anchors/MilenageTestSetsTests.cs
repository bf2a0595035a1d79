using Conformance.Fixtures.Milenage;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>The bench's MILENAGE, and the card that uses it, against the test sets of 3GPP.</summary>
public sealed class MilenageTestSetsTests(ITestOutputHelper output)
{
    private const int ValuesOfASet = 13;

    [Fact]
    public void Functions_and_card_give_the_values_of_the_3gpp_test_sets() => Compared(damage: 0).Hold(6 * ValuesOfASet, output);

    [Fact]
    public void One_flipped_bit_of_rand_is_seen() => Compared(damage: 1).HaveSeenDamage(output);

    private static Anchor Compared(byte damage)
    {
        var anchor = new Anchor("MILENAGE functions, AUTN, AUTS, SRES, Kc", MilenageTestSets.Name);
        foreach (var set in MilenageTestSets.All)
            Compare(anchor, set, damage);
        return anchor;
    }

    private static void Compare(Anchor anchor, MilenageTestSet set, byte damage)
    {
        var (k, opc) = (SecretKey.Parse(set.K), SecretKey.Parse(set.Opc));
        var sqn = SequenceNumber.FromBytes(Convert.FromHexString(set.Sqn));
        var (rand, amf, autn) = (Convert.FromHexString(set.Rand), Convert.FromHexString(set.Amf), Convert.FromHexString(set.Autn));
        rand[0] ^= damage;
        var milenage = new MilenageAlgorithmSet(k, opc);

        Value("OPc", MilenageAlgorithmSet.OpcFrom(k, SecretKey.Parse(set.Op)).ToBytes(), set.Opc);
        Value("f1", milenage.F1(rand, sqn, amf), set.F1);
        Value("f1*", milenage.F1Star(rand, sqn, amf), set.F1Star);
        Value("f2", milenage.F2(rand), set.F2);
        Value("f3", milenage.F3(rand), set.F3);
        Value("f4", milenage.F4(rand), set.F4);
        Value("f5", milenage.F5(rand), set.F5);
        Value("f5*", milenage.F5Star(rand), set.F5Star);
        Value("SRES", milenage.Sres(rand), set.Sres);
        Value("Kc", milenage.Kc(rand), set.Kc);

        var fresh = new AkaCard(k, opc, new SequenceNumber(sqn.Value - SequenceNumber.Indexes));
        anchor.Compare($"set {set.Set}, AUTN at a card", fresh.Challenge(rand, autn), $"{set.F2} {set.F3} {set.F4}");
        anchor.Compare($"set {set.Set}, AUTS of a card", fresh.Challenge(rand, autn), $"sync {set.Auts}");
        anchor.Compare($"set {set.Set}, GSM context of a card", fresh.ChallengeGsm(rand), $"{set.Sres} {set.Kc}");

        void Value(string name, byte[] ours, string theirs) => anchor.Compare($"set {set.Set}, {name}", ours, Convert.FromHexString(theirs));
    }
}
