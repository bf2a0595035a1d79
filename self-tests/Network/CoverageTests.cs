using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.SelfTests.Network;

/// <summary>A cell that is not there, is slow, or is of the second generation.</summary>
public sealed class CoverageTests : IAsyncLifetime, IDisposable
{
    private static readonly CardIdentity Alice = CardIdentity.Of("Alice", 1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly TestCell _bench = new();

    public async Task InitializeAsync()
    {
        await _bench.Cell.RestartAsync(1, []);
        _bench.Cell.Subscribe(new Subscriber(Alice.Imsi, Alice.K, Alice.Opc, Alice.Sqn));
    }

    [Fact]
    public async Task Without_coverage_connections_are_refused_and_with_it_the_same_address_serves_again()
    {
        var card = new VirtualCard(new CardProfile(Alice));
        await _bench.Handset.AttachAsync(card, Alice.Imsi);
        await _bench.Cell.WithdrawCoverageAsync();

        var refused = await FluentActions.Awaiting(() => _bench.Handset.AttachAsync(card, Alice.Imsi)).Should().ThrowAsync<HttpRequestException>();
        refused.Which.HttpRequestError.Should().Be(HttpRequestError.ConnectionError);

        await _bench.Cell.CoverAsync();
        (await _bench.Handset.AttachAsync(card, Alice.Imsi))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
        _bench.Log.Entries.Select(entry => entry.Kind).Should().ContainInOrder("ATTACH ACCEPT", "NO COVERAGE", "COVERAGE", "ATTACH REQUEST");
    }

    [Fact]
    public async Task A_cell_without_coverage_is_not_taken_for_broken_and_one_that_is_gone_is()
    {
        await _bench.Cell.WithdrawCoverageAsync();
        await _bench.Cell.CheckAsync();
        await _bench.Cell.CoverAsync();
        await _bench.Cell.CheckAsync();
        _bench.Cell.Dispose();

        await FluentActions.Awaiting(_bench.Cell.CheckAsync).Should().ThrowAsync<Fixtures.RigException>();
    }

    [Fact]
    public async Task A_held_challenge_waits_until_it_is_released()
    {
        _bench.Cell.HoldChallenges();
        var attaching = _bench.Handset.AttachAsync(Alice);
        (await _bench.Log.WaitForAsync(entry => entry.Kind == "ATTACH REQUEST", Limit)).Should().NotBeNull();
        attaching.IsCompleted.Should().BeFalse();
        _bench.Log.Entries.Should().ContainSingle();

        _bench.Cell.ReleaseAnswers();

        (await attaching)["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
    }

    [Fact]
    public async Task A_device_that_detaches_can_be_kept_waiting()
    {
        await _bench.Handset.AttachAsync(Alice);
        _bench.Cell.HoldDetach();
        var detaching = _bench.Handset.DetachAsync(Alice.Imsi);
        (await _bench.Log.WaitForAsync(entry => entry.Kind == "DETACH REQUEST", Limit)).Should().NotBeNull();
        detaching.IsCompleted.Should().BeFalse();

        _bench.Cell.ReleaseAnswers();

        (await detaching)["message"]!.GetValue<string>().Should().Be("DETACH ACCEPT");
    }

    [Fact]
    public async Task Held_twice_an_answer_is_released_once()
    {
        _bench.Cell.HoldAnswers();
        var attaching = _bench.Handset.AttachAsync(Alice);
        (await _bench.Log.WaitForAsync(entry => entry.Kind == "AUTHENTICATION RESPONSE", Limit)).Should().NotBeNull();

        _bench.Cell.HoldAnswers();
        _bench.Cell.ReleaseAnswers();

        (await attaching.WaitAsync(Limit))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
    }

    [Fact]
    public async Task A_cancelled_subscription_is_turned_away_also_when_it_is_announced_again()
    {
        _bench.Cell.Cancel(Alice.Imsi);
        _bench.Cell.Subscribe(new Subscriber(Alice.Imsi, Alice.K, Alice.Opc, Alice.Sqn));

        (await _bench.Handset.AttachAsync(Alice))["cause"]!.GetValue<int>().Should().Be(2);
    }

    [Theory]
    [InlineData("00", "ATTACH ACCEPT")]
    [InlineData("01", "AUTHENTICATION REJECT")]
    public async Task The_second_generation_challenges_with_RAND_alone_and_compares_SRES(string flip, string end)
    {
        _bench.Cell.IsSecondGeneration = true;
        var challenge = await _bench.Handset.RequestAsync(Alice.Imsi);
        challenge["autn"].Should().BeNull();

        var res = new MilenageAlgorithmSet(Alice.K, Alice.Opc).F2(Handset.Bytes(challenge["rand"]));
        byte[] sres = [.. res[..4].Zip(res[4..], (one, other) => (byte)(one ^ other))];
        sres[0] ^= Convert.FromHexString(flip)[0];

        var word = await _bench.Handset.PostAsync($"v1/attach/{challenge["procedure"]}", new { message = "AUTHENTICATION RESPONSE", sres = Convert.ToHexString(sres) });
        word["message"]!.GetValue<string>().Should().Be(end);
    }

    [Fact]
    public void SRES_is_the_one_of_the_published_test_set_1() =>   // 3GPP TS 35.207 and TS 55.205, test set 1
        new AuthenticationVector([], [], Convert.FromHexString("A54211D5E3BA50BF")).ExpectedGsmResponse.Should().Equal(0x46, 0xF8, 0x41, 0x6A);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();
}
