using Conformance.Fixtures.Http;

namespace Conformance.SelfTests.Http;

public sealed class LocalServerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task It_is_quiet_when_no_request_is_being_answered()
    {
        using var server = LocalServer.Start(_ => Task.CompletedTask);

        await server.QuietAsync().WaitAsync(Limit);
    }

    [Fact]
    public async Task It_is_not_quiet_before_the_last_answer_has_left()
    {
        var arrived = new TaskCompletionSource();
        var mayLeave = new TaskCompletionSource();
        using var server = LocalServer.Start(_ =>
        {
            arrived.SetResult();
            return mayLeave.Task;
        });
        using var client = new HttpClient { BaseAddress = server.Address };
        var answer = client.GetAsync("/");
        await arrived.Task.WaitAsync(Limit);

        var quiet = server.QuietAsync();
        quiet.IsCompleted.Should().BeFalse();
        mayLeave.SetResult();

        await quiet.WaitAsync(Limit);
        using var _ = await answer;
    }

    [Fact]
    public void It_listens_on_the_loopback_alone()
    {
        using var server = LocalServer.Start(_ => Task.CompletedTask);

        server.Address.Host.Should().Be("127.0.0.1");
    }
}
