using System.Net;
using System.Net.Http.Json;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.SelfTests.Network;

/// <summary>Where the network's authentication vectors come from.</summary>
public sealed class VectorSourceTests
{
    private static readonly CardIdentity Alice = CardIdentity.Of("Alice", 1);
    private static readonly Subscriber Subscriber = new(Alice.Imsi, Alice.K, Alice.Opc, Alice.Sqn);

    [Fact]
    public void Both_sources_make_the_same_vector()
    {
        var rand = Enumerable.Range(0, 16).Select(part => (byte)part).ToArray();

        var vectors = VectorSources.Words.Select(word => VectorSources.Of(word).Challenge(Subscriber, rand, Alice.Sqn)).ToList();

        vectors.Should().HaveCount(2);
        vectors[1].Should().BeEquivalentTo(vectors[0]);
    }

    [Fact]
    public async Task A_network_without_a_vector_is_found_broken_and_the_device_is_not_blamed()
    {
        using var cell = new NetworkCell(new EvidenceLog(TimeProvider.System), new Exhausted());
        using var radio = new HttpClient { BaseAddress = cell.Address };
        cell.Subscribe(Subscriber);
        await cell.CheckAsync();

        var answer = await radio.PostAsJsonAsync("/v1/attach", new { message = "ATTACH REQUEST", imsi = Alice.Imsi, imei = "490154203237518" });

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        var check = () => cell.CheckAsync();
        (await check.Should().ThrowAsync<RigException>().WithMessage("no vectors are left")).Which.Part.Should().Be(BenchPart.Network);
        await cell.RestartAsync(1, []);
        await check.Should().NotThrowAsync();
    }

    private sealed class Exhausted : IVectorSource
    {
        public string Name => "exhausted";

        public AuthenticationVector Challenge(Subscriber subscriber, byte[] rand, SequenceNumber sqn) => throw new RigException("no vectors are left");
    }
}
