using ReferenceDevice.Contract;

namespace ReferenceDevice.Supervisor;

/// <summary>All events since the supervisor started, numbered from 1.</summary>
internal sealed class EventLog(Clock clock)
{
    private readonly Lock _gate = new();
    private readonly List<Event> _events = [];
    private TaskCompletionSource _arrival = NewArrival();

    /// <summary>Adds an event of the device proper, which has its time already.</summary>
    public void Add(Event happened)
    {
        TaskCompletionSource arrived;
        lock (_gate)
        {
            _events.Add(happened with { Number = _events.Count + 1 });
            (arrived, _arrival) = (_arrival, NewArrival());
        }

        arrived.SetResult();
    }

    /// <summary>Adds an event of the supervisor's own, now.</summary>
    public void Add(string kind, string? subject, string? outcome, string? reason = null)
    {
        var now = clock.Read();
        Add(new Event(0, kind, now.Monotonic, now.Wall, subject, outcome, reason));
    }

    /// <summary>The events after a number; waits for one if there is none, and gives an empty list when the wait runs out.</summary>
    public async Task<List<Event>> AfterAsync(int number, TimeSpan wait, CancellationToken end)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(end);
        limit.CancelAfter(wait);
        while (true)
        {
            Task arrival;
            lock (_gate)
            {
                var after = Math.Clamp(number, 0, _events.Count);
                if (after < _events.Count || wait == TimeSpan.Zero)
                    return _events[after..];
                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (limit.IsCancellationRequested)
                return [];
        }
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
