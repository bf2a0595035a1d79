using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures.DmServer;

namespace Conformance.SelfTests.DmServer;

/// <summary>What goes wrong on purpose, as a client sees it.</summary>
[Collection(nameof(OneWireMock))]
public sealed class FaultTests(PrivateWireMock server) : IDisposable
{
    private readonly DmBench _bench = new(server);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Unavailable_is_503_with_the_time_after_which_to_come_again()
    {
        var reply = await StartAsync(ServerFault.Unavailable(TimeSpan.FromSeconds(3)));

        (reply.Status, reply.Headers.RetryAfter!.Delta).Should().Be((503, TimeSpan.FromSeconds(3)));
        Fault().Should().Be(("unavailable", "503", "1"));
    }

    [Fact]
    public async Task A_reset_connection_is_reset()
    {
        var seen = await BrokenAsync(new ServerFault(FaultKind.Reset), device => device.StartAsync());

        Causes(seen).OfType<SocketException>().Select(cause => cause.SocketErrorCode).Should().Equal(SocketError.ConnectionReset);
        Fault().Should().Be(("reset", "200", "1"));
    }

    [Fact]
    public async Task An_empty_answer_is_the_end_of_the_connection_and_no_reset()
    {
        var seen = await BrokenAsync(new ServerFault(FaultKind.Empty), device => device.StartAsync());

        seen.HttpRequestError.Should().Be(HttpRequestError.ResponseEnded);
        Causes(seen).OfType<SocketException>().Should().BeEmpty();
        Fault().Should().Be(("empty", "200", "1"));
    }

    [Theory]
    [InlineData(DmEncoding.Xml, "application/vnd.syncml.dm+xml")]
    [InlineData(DmEncoding.Wbxml, "application/vnd.syncml.dm+wbxml")]
    public async Task A_malformed_message_is_of_the_right_type_and_cannot_be_read(DmEncoding encoding, string mediaType)
    {
        var reply = await StartAsync(new ServerFault(FaultKind.Malformed), encoding);

        (reply.Status, reply.MediaType, reply.Xml).Should().Be((200, mediaType, null));
        reply.Octets.Should().NotBeEmpty();
        _bench.Log.Entries[1].Fields.Should().ContainKey(encoding is DmEncoding.Wbxml ? "wire" : "body").And.NotContainKey("message");
        Fault().Should().Be(("malformed", "200", "1"));
    }

    [Fact]
    public async Task A_slow_answer_is_right_and_late()
    {
        var delay = TimeSpan.FromMilliseconds(300);
        var reply = await StartAsync(ServerFault.Slow(delay));

        reply.Statuses.First().Should().Be("407");
        (_bench.Log.Entries[1].At - _bench.Log.Entries[0].At).Should().BeGreaterThan(delay - TimeSpan.FromMilliseconds(20));
        Fault().Should().Be(("slow", "200", "1"));
    }

    [Fact]
    public async Task A_device_that_does_not_wait_for_a_slow_answer_leaves_nothing_behind_that_has_to_be_waited_for()
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = ServerFault.Slow(TimeSpan.FromMinutes(1)) });
        using (var device = new DmClient(_bench.Front))
        {
            _ = device.StartAsync();
            await _bench.Log.WaitForAsync(entry => entry.Kind == "package 1", TimeSpan.FromSeconds(10));
        }

        await _bench.Front.QuietAsync();
        await _bench.Front.CheckAsync();
        Fault().Should().Be(("slow", null, "1"));
        _bench.Log.Entries[1].Fields.Should().ContainKey("goneForMs");
    }

    [Fact]
    public async Task That_a_device_has_gone_is_stamped_however_long_the_pool_of_threads_is_kept_waiting()
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = ServerFault.Slow(TimeSpan.FromMinutes(1)) });
        var (isFree, last) = (new TaskCompletionSource(), 0L);
        using (var device = new DmClient(_bench.Front))
        {
            _ = device.StartAsync();
            await _bench.Log.WaitForAsync(entry => entry.Kind == "package 1", TimeSpan.FromSeconds(10));
            for (var thread = 0; thread < 64; thread++)
                ThreadPool.UnsafeQueueUserWorkItem(_ => isFree.Task.Wait(), null);
            last = _bench.Log.Stamp().Number;
        }

        SpinWait.SpinUntil(() => _bench.Log.Stamp().Number > ++last, TimeSpan.FromSeconds(10));   // somebody else has taken a place in the sequence
        var freed = _bench.Log.Stamp().At;
        isFree.SetResult();

        await _bench.Front.QuietAsync();
        _bench.Log.Entries[1].At.Should().BeLessThan(freed);
        Fault().Should().Be(("slow", null, "1"));
    }

    [Fact]
    public async Task A_wrong_type_is_a_message_that_does_not_say_that_it_is_one()
    {
        var reply = await StartAsync(new ServerFault(FaultKind.WrongType));

        (reply.Status, reply.MediaType).Should().Be((200, "text/plain"));
        Encoding.UTF8.GetString(reply.Octets).Should().Contain("<SyncML");
        Fault().Should().Be(("wrong-type", "200", "1"));
    }

    [Theory]
    [InlineData(DmEncoding.Xml)]
    [InlineData(DmEncoding.Wbxml)]
    public async Task A_wrong_session_is_another_ones(DmEncoding encoding)
    {
        var reply = await StartAsync(new ServerFault(FaultKind.WrongSession), encoding);

        reply.All("SessionID").Single().Value.Should().Be("FFFF");
        Fault().Should().Be(("wrong-session", "200", "1"));
    }

    [Fact]
    public async Task A_replayed_nonce_comes_again_and_again_and_no_digest_is_taken()
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = new ServerFault(FaultKind.ReplayedNonce) });
        using var device = new DmClient(_bench.Front);
        Reply[] replies = [await device.StartAsync(), await device.StartAsync(DmBench.Script.Digest), await device.StartAsync(DmBench.Script.Digest)];

        replies.Select(reply => (reply.Statuses.First(), reply.NextNonce)).Distinct().Should().Equal(("401", Convert.ToBase64String(DmBench.Script.Nonce)));
        Fault().Should().Be(("replayed-nonce", "200", "5"));
    }

    [Fact]
    public async Task A_redirect_leads_to_the_stranger()
    {
        var reply = await StartAsync(new ServerFault(FaultKind.Redirect));

        (reply.Status, reply.Headers.Location).Should().Be((302, new Uri($"http://{DmFront.StrangerHost}/")));
        Fault().Should().Be(("redirect", "302", "1"));
    }

    [Fact]
    public async Task Dropped_after_package_3_a_session_has_commands_and_no_end()
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = ServerFault.DroppedAfterPackage3() });
        using var device = new DmClient(_bench.Front);
        await device.StartAsync();
        await device.StartAsync(DmBench.Script.Digest);
        await FluentActions.Awaiting(() => device.AnswerAsync()).Should().ThrowAsync<HttpRequestException>();

        _bench.Log.Entries.Select(entry => entry.Kind).Should().Equal("package 1", "package 2", "package 1", "package 2", "package 3", "FAULT");
        Fault().Should().Be(("reset", "200", "5"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_counted_fault_is_met_so_often_and_then_no_more(int times)
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = ServerFault.Unavailable(TimeSpan.Zero, times) });
        using var device = new DmClient(_bench.Front);
        List<int> seen = [];
        for (var turn = 0; turn < 4; turn++)
            seen.Add((await device.StartAsync()).Status);

        seen.Should().Equal([.. Enumerable.Repeat(503, times), .. Enumerable.Repeat(200, 4 - times)]);
    }

    [Fact]
    public async Task A_counted_fault_at_package_3_lets_the_next_session_come_to_its_end()
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = ServerFault.DroppedAfterPackage3(times: 1) });
        using var device = new DmClient(_bench.Front);
        await device.StartAsync();
        var first = await device.StartAsync(DmBench.Script.Digest);
        await FluentActions.Awaiting(() => device.AnswerAsync()).Should().ThrowAsync<HttpRequestException>();
        await device.StartAsync(Md5Credential.Digest("alice", "secret", Convert.FromBase64String(first.NextNonce!)));
        await device.AnswerAsync();

        _bench.Meaning.Should().Be(StubName.End);
    }

    [Fact]
    public async Task What_an_earlier_script_did_wrong_the_next_one_does_not()
    {
        await StartAsync(new ServerFault(FaultKind.Redirect));

        (await StartAsync(null)).Statuses.First().Should().Be("407");
    }

    [Fact]
    public async Task Out_of_reach_a_server_refuses_connections_at_once_and_the_others_do_not()
    {
        await _bench.PlayAsync(DmBench.Script);
        await _bench.PlayAsync(DmBench.Script with { Server = "corporation" });
        using var device = new DmClient(_bench.Front);
        using var other = new DmClient(_bench.Front, DmFront.CorporationHost);
        await device.StartAsync();
        await _bench.Front.ReachableAsync("operator", isReachable: false);

        (await FluentActions.Awaiting(() => device.StartAsync()).Should().ThrowAsync<HttpRequestException>()).Which.HttpRequestError.Should().Be(HttpRequestError.ConnectionError);
        (await other.StartAsync()).Status.Should().Be(200);
        await _bench.Front.CheckAsync();
        await _bench.Front.RestartAsync();
        (await device.StartAsync()).Status.Should().Be(200);
    }

    private async Task<Reply> StartAsync(ServerFault? fault, DmEncoding encoding = DmEncoding.Xml)
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = fault });
        using var device = new DmClient(_bench.Front) { Encoding = encoding };
        return await device.StartAsync();
    }

    private async Task<HttpRequestException> BrokenAsync(ServerFault fault, Func<DmClient, Task> act)
    {
        await _bench.PlayAsync(DmBench.Script with { Fault = fault });
        using var device = new DmClient(_bench.Front);
        return (await FluentActions.Awaiting(() => act(device)).Should().ThrowAsync<HttpRequestException>()).Which;
    }

    private (string Fault, string? Status, string Answers) Fault()
    {
        var fields = _bench.Log.Entries.Last(entry => entry.Kind == "FAULT").Fields;
        return (fields["fault"], fields.GetValueOrDefault("status"), fields["answers"]);
    }

    private static IEnumerable<Exception> Causes(Exception? seen)
    {
        for (; seen is not null; seen = seen.InnerException)
            yield return seen;
    }
}
