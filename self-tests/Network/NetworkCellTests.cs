using System.Net;
using System.Net.Http.Json;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.SelfTests.Network;

/// <summary>The network cell with a virtual card at the other end.</summary>
public sealed class NetworkCellTests : IAsyncLifetime, IDisposable
{
    private static readonly CardIdentity Alice = CardIdentity.Of("Alice", 1);

    private readonly TestCell _bench = new();

    public async Task InitializeAsync()
    {
        await _bench.Cell.RestartAsync(1, [new NetworkName("dm.operator.example", "127.0.0.1", 1)]);
        _bench.Cell.Subscribe(new Subscriber(Alice.Imsi, Alice.K, Alice.Opc, Alice.Sqn));
    }

    public static TheoryData<int> BitsOfTheKey => [.. Enumerable.Range(0, 128)];

    [Fact]
    public async Task The_operators_card_is_accepted_and_gets_the_names()
    {
        var end = await _bench.Handset.AttachAsync(Alice);

        end["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
        end["names"]![0]!["name"]!.GetValue<string>().Should().Be("dm.operator.example");
        _bench.Log.Entries[^1].Fields["imei"].Should().Be(Handset.Imei);
    }

    [Theory, MemberData(nameof(BitsOfTheKey))]
    public async Task A_card_with_one_bit_of_its_key_changed_is_rejected_and_the_log_says_which_response_was_expected(int bit)
    {
        var end = await _bench.Handset.AttachAsync(Alice with { K = Flipped(Alice.K, bit), VerifiesNetwork = false });

        end["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REJECT");
        var reject = _bench.Log.Entries[^1];
        reject.Kind.Should().Be("AUTHENTICATION REJECT");
        reject.Summary.Should().Be($"to device: RES is {reject.Fields["res"]}, and {reject.Fields["expectedRes"]} was expected");
        reject.Fields["res"].Should().NotBe(reject.Fields["expectedRes"]);
    }

    [Fact]
    public async Task A_device_without_a_card_gets_names_over_the_second_bearer()
    {
        var end = await _bench.Handset.PostAsync("v1/bearer", new { message = "BEARER REQUEST", imei = Handset.Imei });

        (end["message"]!.GetValue<string>(), end["names"]![0]!["name"]!.GetValue<string>()).Should().Be(("BEARER ACCEPT", "dm.operator.example"));
        _bench.Log.Entries.Select(entry => (entry.Kind, entry.Fields["imei"])).Should().Equal(("BEARER REQUEST", Handset.Imei), ("BEARER ACCEPT", Handset.Imei));
    }

    [Fact]
    public async Task A_bearer_is_for_a_device_that_says_who_it_is()
    {
        using var answer = await _bench.Radio.PostAsJsonAsync("v1/bearer", new { message = "BEARER REQUEST", imei = "49" });

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        _bench.Log.Entries.Single().Kind.Should().Be("UNKNOWN MESSAGE");
    }

    [Fact]
    public async Task A_false_network_is_refused_by_the_card()
    {
        _bench.Cell.IsGenuine = false;

        (await _bench.Handset.AttachAsync(Alice))["message"]!.GetValue<string>().Should().Be("AUTHENTICATION REJECT");
        _bench.Log.Entries.Should().Contain(entry => entry.Kind == "AUTHENTICATION FAILURE" && entry.Fields["cause"] == "20");
    }

    [Fact]
    public async Task A_subscriber_who_is_announced_again_keeps_his_sequence_number()
    {
        var card = new VirtualCard(new CardProfile(Alice));
        (await _bench.Handset.AttachAsync(card, Alice.Imsi))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
        _bench.Cell.Subscribe(new Subscriber(Alice.Imsi, Alice.K, Alice.Opc, Alice.Sqn));

        (await _bench.Handset.AttachAsync(card, Alice.Imsi))["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT", "the card has seen the first number, and takes a higher one alone");
    }

    [Fact]
    public async Task Held_answers_wait_until_they_are_released_and_are_written_down_only_then()
    {
        _bench.Cell.HoldAnswers();
        var attaching = _bench.Handset.AttachAsync(Alice);
        (await _bench.Log.WaitForAsync(entry => entry.Kind == "AUTHENTICATION RESPONSE", TimeSpan.FromSeconds(10))).Should().NotBeNull();
        _bench.Log.Entries.Should().NotContain(entry => entry.Kind == "ATTACH ACCEPT");
        attaching.IsCompleted.Should().BeFalse();

        _bench.Cell.ReleaseAnswers();

        (await attaching)["message"]!.GetValue<string>().Should().Be("ATTACH ACCEPT");
    }

    [Fact]
    public async Task A_subscription_that_the_operator_does_not_have_is_rejected_with_cause_2()
    {
        var end = await _bench.Handset.AttachAsync(CardIdentity.Of("Mallory", 1));

        end["message"]!.GetValue<string>().Should().Be("ATTACH REJECT");
        end["cause"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task A_barred_device_is_rejected_with_cause_5()
    {
        _bench.Cell.Bar(Handset.Imei);

        (await _bench.Handset.AttachAsync(Alice))["cause"]!.GetValue<int>().Should().Be(5);
    }

    [Fact]
    public async Task An_answer_is_good_for_one_challenge_only()
    {
        await _bench.Handset.AttachAsync(Alice);
        using var again = await _bench.Radio.PostAsJsonAsync("v1/attach/1", new { message = "AUTHENTICATION RESPONSE", res = "00000000" });

        again.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("v1/attach", "{}")]
    [InlineData("v1/attach", "not json")]
    [InlineData("v1/attach", """{"message":"ATTACH REQUEST","imsi":"x","imei":"490154203237518"}""")]
    [InlineData("v1/elsewhere", """{"message":"ATTACH REQUEST","imsi":"001010123456789","imei":"490154203237518"}""")]
    public async Task What_is_no_message_of_the_contract_is_written_down_and_refused(string path, string body)
    {
        using var content = new StringContent(body);
        using var answer = await _bench.Radio.PostAsync(path, content);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        _bench.Log.Entries.Should().ContainSingle(entry => entry.Kind == "UNKNOWN MESSAGE");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    private static SecretKey Flipped(SecretKey key, int bit)
    {
        var bytes = key.ToBytes();
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        return SecretKey.Of(bytes);
    }
}
