using ReferenceDevice.Proper;

namespace ReferenceDevice.Supervisor;

/// <summary>Pairs the device proper's replies with the questions put to it in one of its lives.</summary>
internal sealed class Questions
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, TaskCompletionSource<LinkMessage?>> _open = [];
    private int _last;
    private bool _isOver;

    /// <returns>The reply, or null when the device proper is off or gone.</returns>
    public async Task<LinkMessage?> AskAsync(Link link, LinkMessage question)
    {
        var reply = new TaskCompletionSource<LinkMessage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_isOver)
                return null;
            var id = ++_last;
            try
            {
                link.Send(question with { Id = id });
            }
            catch (Exception gone) when (gone is IOException or ObjectDisposedException)
            {
                return null;
            }

            _open.Add(id, reply);
        }

        return await reply.Task;
    }

    public void Answer(LinkMessage reply)
    {
        lock (_gate)
        {
            if (_open.Remove(reply.Id, out var question))
                question.SetResult(reply);
        }
    }

    /// <summary>The life is over: nobody will answer what is still open, and nothing more is asked.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isOver = true;
            foreach (var question in _open.Values)
                question.SetResult(null);
            _open.Clear();
        }
    }
}
