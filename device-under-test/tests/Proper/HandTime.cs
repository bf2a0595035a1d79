namespace ReferenceDevice.Tests.Proper;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class HandTime : TimeProvider
{
    private readonly List<Timer> _timers = [];

    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state), Now + dueTime);
        _timers.Add(timer);
        return timer;
    }

    public void Pass(TimeSpan span)
    {
        Now += span;
        foreach (var timer in _timers.Where(timer => timer.Due <= Now).ToList())
        {
            _timers.Remove(timer);
            timer.Ring();
        }
    }

    private sealed class Timer(Action ring, DateTimeOffset due) : ITimer
    {
        public Action Ring { get; private set; } = ring;

        public DateTimeOffset Due => due;

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => Ring = () => { };

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
