using ReferenceDevice.Contract;
using ReferenceDevice.Supervisor;

namespace ReferenceDevice.Tests.Supervisor;

public sealed class EventLogTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly EventLog _log = new(new Clock(TimeProvider.System));

    [Fact]
    public async Task Events_are_numbered_from_1_whoever_told_them()
    {
        _log.Add("power", null, "on");
        _log.Add(new Event(0, "state", 1.5, DateTimeOffset.UnixEpoch, Outcome: "booting"));

        (await After(0)).Select(happened => $"{happened.Number} {happened.Kind}").Should().Equal("1 power", "2 state");
        (await After(1)).Should().ContainSingle().Which.Monotonic.Should().Be(1.5);
        (await After(2)).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_waits_gets_the_event_that_comes()
    {
        var waiting = _log.AfterAsync(0, Long, CancellationToken.None);
        waiting.IsCompleted.Should().BeFalse();

        _log.Add("power", null, "on");

        (await waiting).Should().ContainSingle();
    }

    [Fact]
    public async Task A_wait_that_runs_out_or_is_ended_gives_an_empty_list()
    {
        using var end = new CancellationTokenSource();
        var waiting = _log.AfterAsync(0, Long, end.Token);
        await end.CancelAsync();

        (await waiting).Should().BeEmpty();
        (await _log.AfterAsync(0, TimeSpan.FromMilliseconds(10), CancellationToken.None)).Should().BeEmpty();
    }

    private Task<List<Event>> After(int number) => _log.AfterAsync(number, TimeSpan.Zero, CancellationToken.None);
}
