using System.Text.Json.Nodes;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.SelfTests.Network;

/// <summary>Cards that have counted further than the network (TS 33.102 clause 6.3.5).</summary>
public sealed class ResynchronisationTests : IAsyncLifetime, IDisposable
{
    private const ulong FurtherThanAnyRange = 1UL << 34;   // SEQ more than 2^28 ahead, IND of 5 bits below it

    private static readonly CardIdentity Alice = CardIdentity.Of("Alice", 1);

    private readonly TestCell _bench = new();

    public Task InitializeAsync() => _bench.Cell.RestartAsync(1, []);

    [Theory]
    [InlineData(SequenceNumber.Indexes)]
    [InlineData(1_000_000)]
    public async Task The_network_counts_on_from_a_card_that_is_ahead_and_challenges_it_anew(int ahead)
    {
        Subscribe(Alice.Sqn);

        (await _bench.Handset.AttachAsync(Alice with { Sqn = Later(Alice.Sqn, (ulong)ahead) }))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
        _bench.Log.Entries.Select(entry => entry.Kind).Should().Equal(
            "ATTACH REQUEST", "AUTHENTICATION REQUEST", "AUTHENTICATION FAILURE", "AUTHENTICATION REQUEST", "AUTHENTICATION RESPONSE", "ATTACH ACCEPT");
    }

    [Fact]
    public async Task The_network_counts_back_to_a_card_that_it_has_run_away_from()
    {
        Subscribe(Later(Alice.Sqn, FurtherThanAnyRange));

        (await _bench.Handset.AttachAsync(Alice))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
    }

    [Fact]
    public async Task A_network_that_does_not_count_anew_rejects_the_card()
    {
        Subscribe(Alice.Sqn);
        _bench.Cell.CountsAnew = false;

        (await _bench.Handset.AttachAsync(Alice with { Sqn = Later(Alice.Sqn, 1_000_000) }))["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REJECT");
        _bench.Log.Entries.Should().ContainSingle(entry => entry.Kind == "AUTHENTICATION FAILURE" && entry.Fields["cause"] == "21" && entry.Fields["imsi"] == Alice.Imsi);
    }

    [Fact]
    public async Task A_count_whose_MAC_S_is_wrong_in_a_single_bit_is_not_taken()
    {
        var card = Alice with { Sqn = Later(Alice.Sqn, 1_000_000) };
        Subscribe(Alice.Sqn);

        (await FailAsync(Auts(card, await _bench.Handset.RequestAsync(Alice.Imsi), flip: 1)))["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REJECT");
        (await FailAsync(Auts(card, await _bench.Handset.RequestAsync(Alice.Imsi), flip: 0)))["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REQUEST", "the check would be blind if no count were taken");
    }

    [Fact]
    public async Task A_card_makes_the_network_count_anew_once_a_procedure()
    {
        var card = Alice with { Sqn = Later(Alice.Sqn, 1_000_000) };
        Subscribe(Alice.Sqn);

        var second = await FailAsync(Auts(card, await _bench.Handset.RequestAsync(Alice.Imsi), flip: 0));

        (await FailAsync(Auts(card, second, flip: 0)))["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REJECT");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    private void Subscribe(SequenceNumber sequence) => _bench.Cell.Subscribe(new Subscriber(Alice.Imsi, Alice.K, Alice.Opc, sequence));

    private static SequenceNumber Later(SequenceNumber number, ulong by) => new(number.Value + by);

    private Task<JsonNode> FailAsync((string Procedure, string Auts) failure) =>
        _bench.Handset.PostAsync($"v1/attach/{failure.Procedure}", new { message = "AUTHENTICATION FAILURE", cause = 21, auts = failure.Auts });

    private static (string Procedure, string Auts) Auts(CardIdentity card, JsonNode challenge, byte flip)
    {
        var (rand, milenage) = (Handset.Bytes(challenge["rand"]), new MilenageAlgorithmSet(card.K, card.Opc));
        byte[] auts = [.. card.Sqn.ToBytes().Zip(milenage.F5Star(rand), (one, other) => (byte)(one ^ other)), .. milenage.F1Star(rand, card.Sqn, [0, 0])];
        auts[^1] ^= flip;
        return (challenge["procedure"]!.GetValue<string>(), Convert.ToHexString(auts));
    }
}
