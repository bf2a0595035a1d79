namespace ReferenceDevice.Tests.Proper;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class HandTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];

    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state), Now + dueTime, period);
        lock (_gate)
            _timers.Add(timer);
        return timer;
    }

    public void Pass(TimeSpan span)
    {
        List<Timer> due;
        lock (_gate)
        {
            Now += span;
            due = _timers.FindAll(timer => timer.Due <= Now);
            _timers.RemoveAll(timer => due.Contains(timer) && !timer.IsDueAgain());
        }

        foreach (var timer in due)
            timer.Ring();
    }

    private sealed class Timer(Action ring, DateTimeOffset due, TimeSpan period) : ITimer
    {
        public Action Ring { get; private set; } = ring;

        public DateTimeOffset Due { get; private set; } = due;

        public bool IsDueAgain()
        {
            Due += period;
            return period > TimeSpan.Zero;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => Ring = () => { };

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
