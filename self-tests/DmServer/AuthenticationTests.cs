using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.DmServer;

/// <summary>How a client proves to the server who it is, and the server to the client.</summary>
[Collection(nameof(OneWireMock))]
public sealed class AuthenticationTests(PrivateWireMock server) : IDisposable
{
    private const string Right = "right";
    private static readonly SessionScript Script = DmBench.Script;
    private static readonly byte[] DevicesNonce = "nonce-of-device"u8.ToArray();

    private readonly DmBench _bench = new(server);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Every_challenge_has_a_fresh_nonce_and_the_one_that_comes_with_212_opens_the_next_session()
    {
        await _bench.PlayAsync(Script);
        using var device = new DmClient(_bench.Front);
        var first = await device.StartAsync();
        var second = await device.StartAsync(Digest("another nonce"u8.ToArray()));
        var taken = await device.StartAsync(Digest(second));
        await device.AnswerAsync();
        var next = await device.StartAsync(Digest(taken));

        new[] { first, second, taken, next }.Select(reply => reply.Statuses.First()).Should().Equal("407", "401", "212", "212");
        new[] { first, second, taken, next }.Select(reply => reply.NextNonce).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Credentials_from_a_nonce_before_the_last_are_refused()
    {
        await _bench.PlayAsync(Script);
        using var device = new DmClient(_bench.Front);
        var first = await device.StartAsync();
        await device.StartAsync(Digest("another nonce"u8.ToArray()));

        (await device.StartAsync(Digest(first))).Statuses.First().Should().Be("401");
    }

    [Fact]
    public async Task The_nonce_of_the_account_opens_the_first_session()
    {
        await _bench.PlayAsync(Script with { AccountNonce = DevicesNonce });
        using var device = new DmClient(_bench.Front);

        (await device.StartAsync(Digest(DevicesNonce))).Statuses.First().Should().Be("212");
    }

    [Theory]
    [InlineData("c2VjcmV0", "401")]
    [InlineData("YWxpY2U6c2VjcmV0", "212")]
    public async Task Basic_credentials_are_user_and_password(string credential, string status)
    {
        await _bench.PlayAsync(Script with { Authentication = DmAuthentication.Basic });
        using var device = new DmClient(_bench.Front);
        var challenge = await device.StartAsync();

        (challenge.Statuses.First(), challenge.Challenge, challenge.NextNonce).Should().Be(("407", "syncml:auth-basic", null));
        (await device.StartAsync(credential, AuthenticationType.Basic)).Statuses.First().Should().Be(status);
    }

    [Fact]
    public async Task A_server_that_wants_no_proof_takes_anyone()
    {
        await _bench.PlayAsync(Script with { Authentication = null });
        using var device = new DmClient(_bench.Front);
        var commands = await device.StartAsync();

        (commands.Statuses.First(), commands.Challenge, commands.All("Get").Count()).Should().Be(("200", null, 1));
    }

    [Fact]
    public async Task With_HMAC_each_message_is_proved_with_the_nonce_of_the_one_before()
    {
        await _bench.PlayAsync(Script with { Authentication = DmAuthentication.Hmac });
        using var device = new DmClient(_bench.Front);
        var challenge = await device.StartAsync();
        device.Hmac = HmacBy(challenge);
        var commands = await device.StartAsync();
        device.Hmac = HmacBy(commands);
        var end = await device.AnswerAsync();

        (challenge.Statuses.First(), challenge.Challenge).Should().Be(("407", "syncml:auth-MAC"));
        new[] { commands, end }.Select(reply => reply.Statuses.First()).Should().Equal("200", "200");
        new[] { challenge, commands, end }.Select(reply => reply.NextNonce).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        _bench.Meaning.Should().Be(StubName.End);
        _bench.Log.Entries.Where(entry => entry.Fields.ContainsKey("hmac")).Select(entry => entry.Fields["hmac"]).Should().Equal("missing", Right, Right);
    }

    [Fact]
    public async Task A_wrong_HMAC_is_refused_at_the_start_and_within_a_session()
    {
        await _bench.PlayAsync(Script with { Authentication = DmAuthentication.Hmac });
        using var device = new DmClient(_bench.Front) { Hmac = _ => "username=\"alice\", mac=bm90IHJpZ2h0" };
        var refusal = await device.StartAsync();
        device.Hmac = HmacBy(refusal);
        await device.StartAsync();   // right, and its nonce is used up
        var late = await device.AnswerAsync();

        (refusal.Statuses.First(), late.Statuses.First()).Should().Be(("401", "401"));
        _bench.Meaning.Should().Be(StubName.Refusal);
    }

    [Fact]
    public async Task Asked_who_it_is_the_server_answers_with_a_digest_from_the_devices_nonce()
    {
        await _bench.PlayAsync(Script with { ServerUser = "operator", ServerPassword = "server-secret" });
        using var device = new DmClient(_bench.Front);
        var unproved = await device.StartAsync(Digest(await device.StartAsync()));
        var proved = await device.AnswerAsync("407", challenge: Convert.ToBase64String(DevicesNonce));
        await device.AnswerAsync("212");

        unproved.Credential.Should().BeNull("there is no nonce yet to make it from");
        proved.Credential.Should().Be(Md5Credential.Digest("operator", "server-secret", DevicesNonce));
        proved.All("Get").Should().ContainSingle();
        _bench.Meaning.Should().Be(StubName.End);
    }

    [Fact]
    public async Task A_server_whose_nonce_is_on_the_card_proves_itself_unasked()
    {
        await _bench.PlayAsync(Script with { ServerUser = "operator", ServerPassword = "server-secret", ServerNonce = DevicesNonce });
        using var device = new DmClient(_bench.Front);

        (await device.StartAsync(Digest(await device.StartAsync()))).Credential.Should().Be(Md5Credential.Digest("operator", "server-secret", DevicesNonce));
    }

    [Theory]
    [InlineData(ServerProof.Wrong)]
    [InlineData(ServerProof.Not)]
    public async Task A_server_that_is_not_to_prove_itself_does_not(ServerProof proof)
    {
        await _bench.PlayAsync(Script with { ServerUser = "operator", ServerPassword = "server-secret", ProvesItself = proof });
        using var device = new DmClient(_bench.Front);
        await device.StartAsync(Digest(await device.StartAsync()));
        var asked = await device.AnswerAsync("407", challenge: Convert.ToBase64String(DevicesNonce));

        (asked.Credential is null).Should().Be(proof is ServerProof.Not);
        asked.Credential.Should().NotBe(Md5Credential.Digest("operator", "server-secret", DevicesNonce));
        asked.All("Get").Should().ContainSingle("it commands all the same");
    }

    [Theory]
    [InlineData(DmEncoding.Xml)]
    [InlineData(DmEncoding.Wbxml)]
    public async Task The_servers_HMAC_is_made_over_the_octets_as_sent(DmEncoding encoding)
    {
        await _bench.PlayAsync(Script with { Authentication = DmAuthentication.Hmac, ServerUser = "operator", ServerPassword = "server-secret", ServerNonce = DevicesNonce });
        using var device = new DmClient(_bench.Front) { Encoding = encoding };
        device.Hmac = HmacBy(await device.StartAsync());
        var commands = await device.StartAsync();

        commands.Headers.GetValues(HmacHeader.Name).Should().Equal(Hmac.Value("operator", "server-secret", DevicesNonce, commands.Octets));
    }

    [Fact]
    public async Task A_server_whose_proof_lapses_makes_one_right_HMAC_in_each_session()
    {
        await _bench.PlayAsync(Script with
        {
            Authentication = DmAuthentication.Hmac, ServerUser = "operator", ServerPassword = "server-secret", ServerNonce = DevicesNonce, ProvesItself = ServerProof.Lapsing,
        });
        foreach (var session in new[] { "1", "2" })
        {
            using var device = new DmClient(_bench.Front) { Session = session };
            device.Hmac = HmacBy(await device.StartAsync());
            var first = await device.StartAsync();
            device.Hmac = HmacBy(first);
            var second = await device.AnswerAsync();

            IsProved(first).Should().BeTrue();
            IsProved(second).Should().BeFalse();
        }

        static bool IsProved(Reply reply) => reply.Headers.GetValues(HmacHeader.Name).Single() == Hmac.Value("operator", "server-secret", DevicesNonce, reply.Octets);
    }

    private static string Digest(Reply challenge) => Digest(Convert.FromBase64String(challenge.NextNonce!));

    private static string Digest(byte[] nonce) => Md5Credential.Digest(Script.User, Script.Password, nonce);

    private static Func<byte[], string> HmacBy(Reply last) => octets => Hmac.Value(Script.User, Script.Password, Convert.FromBase64String(last.NextNonce!), octets);
}
