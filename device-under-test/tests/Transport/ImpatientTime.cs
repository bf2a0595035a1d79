using System.Collections.Concurrent;

namespace ReferenceDevice.Tests.Transport;

/// <summary>Time whose timers ring at once, and are remembered.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>How long they should have waited.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    /// <summary>False: they wait for ever.</summary>
    public bool Rings { get; init; } = true;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, Rings ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
