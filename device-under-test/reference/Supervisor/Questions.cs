using System.Collections.Concurrent;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Supervisor;

/// <summary>Pairs the device proper's replies with the questions put to it.</summary>
internal sealed class Questions
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<LinkMessage?>> _open = new();
    private int _last;

    /// <returns>The reply, or null when the device proper is gone.</returns>
    public async Task<LinkMessage?> AskAsync(Link link, LinkMessage question)
    {
        var id = Interlocked.Increment(ref _last);
        var reply = _open[id] = new TaskCompletionSource<LinkMessage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            link.Send(question with { Id = id });
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            _open.TryRemove(id, out _);
            return null;
        }

        return await reply.Task;
    }

    public void Answer(LinkMessage reply)
    {
        if (_open.TryRemove(reply.Id, out var question))
            question.SetResult(reply);
    }

    /// <summary>The device proper is gone: nobody will answer what is still open.</summary>
    public void Abandon()
    {
        foreach (var id in _open.Keys)
        {
            if (_open.TryRemove(id, out var question))
                question.SetResult(null);
        }
    }
}
