using Conformance.Fixtures;
using Conformance.Fixtures.Milenage;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>The bench's MILENAGE and its card against osmo-auc-gen, with the 3GPP test sets and with random keys.</summary>
public sealed class OsmoAucGenTests(ITestOutputHelper output)
{
    private const int RandomKeys = 24;
    private const int Seed = 35208;

    private static readonly IReadOnlyList<AkaCase> Cases = [.. MilenageTestSets.All.Select(AkaCase.Of), .. AkaCase.Random(RandomKeys, Seed)];

    [Fact]
    public async Task Its_vectors_equal_those_of_the_bench() => (await VectorsAsync(damage: 0)).Hold(6 * Cases.Count, output);

    [Fact]
    public async Task One_flipped_bit_of_rand_is_seen_in_its_vectors() => (await VectorsAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task The_card_accepts_its_challenges_and_gives_the_same_response_and_keys() => (await ChallengesAsync(damage: 0)).Hold(Cases.Count, output);

    [Fact]
    public async Task One_flipped_bit_of_autn_is_seen_by_the_card() => (await ChallengesAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task It_accepts_auts_of_the_card_and_finds_the_cards_number() => (await ResynchronisationsAsync(damage: 0)).Hold(Cases.Count, output);

    [Fact]
    public async Task It_sees_one_flipped_bit_of_auts() => (await ResynchronisationsAsync(damage: 1)).HaveSeenDamage(output);

    private static async Task<Anchor> VectorsAsync(byte damage)
    {
        var anchor = new Anchor("authentication vectors", await Outsider.OsmoAucGenAsync());
        foreach (var one in Cases)
        {
            var theirs = OsmoAucGen.Vector(one.K, one.Opc, one.Sqn, one.Amf, Damaged(one.Rand, damage));
            var milenage = new MilenageAlgorithmSet(one.K, one.Opc);
            byte[] autn = [.. one.Sqn.ToBytes().Zip(milenage.F5(one.Rand), (number, key) => (byte)(number ^ key)), .. one.Amf, .. milenage.F1(one.Rand, one.Sqn, one.Amf)];

            foreach (var (name, ours) in new (string, byte[])[]
            {
                ("RES", milenage.F2(one.Rand)), ("CK", milenage.F3(one.Rand)), ("IK", milenage.F4(one.Rand)), ("AUTN", autn),
                ("SRES", milenage.Sres(one.Rand)), ("Kc", milenage.Kc(one.Rand)),
            })
                anchor.Compare($"{one.Name}, {name}", ours, Convert.FromHexString(theirs[name]));
        }

        return anchor;
    }

    private static async Task<Anchor> ChallengesAsync(byte damage)
    {
        var anchor = new Anchor("challenges at the card", await Outsider.OsmoAucGenAsync());
        foreach (var one in Cases)
        {
            var vector = OsmoAucGen.Vector(one.K, one.Opc, one.Sqn, one.Amf, one.Rand);
            var card = new AkaCard(one.K, one.Opc, new SequenceNumber(one.Sqn.Value - SequenceNumber.Indexes));
            anchor.Compare(one.Name, card.Challenge(one.Rand, Damaged(Convert.FromHexString(vector["AUTN"]), damage)), $"{vector["RES"]} {vector["CK"]} {vector["IK"]}");
        }

        return anchor;
    }

    private static async Task<Anchor> ResynchronisationsAsync(byte damage)
    {
        var anchor = new Anchor("AUTS of the card", await Outsider.OsmoAucGenAsync());
        foreach (var one in Cases)
        {
            var used = OsmoAucGen.Vector(one.K, one.Opc, one.Sqn, one.Amf, one.Rand);
            var said = new AkaCard(one.K, one.Opc, one.Sqn).Challenge(one.Rand, Convert.FromHexString(used["AUTN"]));
            said.Should().StartWith("sync ");
            anchor.Compare(one.Name, $"{one.Sqn.Value}", NumberOf(one, Damaged(Convert.FromHexString(said["sync ".Length..]), damage)));
        }

        return anchor;
    }

    private static string NumberOf(AkaCase one, byte[] auts)
    {
        try
        {
            return OsmoAucGen.Resynchronise(one.K, one.Opc, one.Rand, auts)["SQN.MS"];
        }
        catch (RigException refusal)
        {
            return refusal.Message;
        }
    }

    private static byte[] Damaged(byte[] bytes, byte damage) => [(byte)(bytes[0] ^ damage), .. bytes[1..]];
}
