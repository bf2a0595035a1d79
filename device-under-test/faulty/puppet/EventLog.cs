using System.Text.Json.Nodes;

namespace Puppet;

/// <summary>The events told so far, numbered from 1.</summary>
internal sealed class EventLog(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _events = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The clock's reading as GET /v1/clock gives it.</summary>
    public JsonObject Clock() => new()
    {
        ["monotonic"] = time.GetTimestamp() * 1000.0 / time.TimestampFrequency,
        ["wall"] = time.GetUtcNow(),
    };

    /// <summary>Adds an event without its number and times.</summary>
    public void Add(JsonObject happened)
    {
        lock (_gate)
        {
            happened["number"] = _events.Count + 1;
            foreach (var (name, value) in Clock().ToList())
                happened[name] = value?.DeepClone();
            _events.Add(happened);
            _arrival.SetResult();
            _arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public async Task<JsonArray> AfterAsync(int number, TimeSpan wait, CancellationToken end)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(end);
        limit.CancelAfter(wait);
        while (true)
        {
            Task arrival;
            lock (_gate)
            {
                if (number < _events.Count || wait == TimeSpan.Zero)
                    return new JsonArray([.. _events.Skip(number).Select(happened => happened.DeepClone())]);
                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (limit.IsCancellationRequested)
                return [];
        }
    }
}
