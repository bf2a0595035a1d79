using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Life;

/// <summary>What happened, in one order: states and events of the device, messages to the network.</summary>
internal sealed class Diary
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public void Note(LinkMessage message)
    {
        if (message.Event is { } happened)
            Note($"{happened.Kind} {happened.Outcome}");
    }

    public void Note(string line)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _lines.Add(line);
            (more, _more) = (_more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        more.SetResult();
    }

    /// <summary>Waits, 10 seconds at most, until a line is there so many times.</summary>
    public async Task HasAsync(string line, int times = 1)
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                if (_lines.Count(written => written == line) >= times)
                    return;
                more = _more.Task;
            }

            await more.WaitAsync(Limit);
        }
    }
}
