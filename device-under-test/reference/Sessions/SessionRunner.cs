using ReferenceDevice.Network;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Runs DM sessions one after another, and tells of each how it ended.</summary>
/// <remarks>A session identifier counts up from 1 for each card. Removal of the card or switch-off ends the session that runs.</remarks>
internal sealed class SessionRunner(
    ManagementTree tree, NameTable names, Action<string, string, string?> tell, CancellationToken end) : IDisposable
{
    private readonly Lazy<DmTransport> _transport = new(() => new DmTransport(names));
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    private int _sessions;

    /// <summary>Queues a session and returns at once.</summary>
    public void Start(DmAccount account)
    {
        lock (_gate)
            _last = RunAfterAsync(_last, account, (++_sessions).ToString("X"));
    }

    /// <summary>Ends when no session runs any more.</summary>
    public Task IdleAsync()
    {
        lock (_gate)
            return _last;
    }

    public void Dispose()
    {
        if (_transport.IsValueCreated)
            _transport.Value.Dispose();
    }

    private async Task RunAfterAsync(Task earlier, DmAccount account, string sessionId)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (end.IsCancellationRequested)
            return;
        tell(account.ServerId, "started", null);
        tell(account.ServerId, "ended", await OutcomeAsync(account, sessionId));
    }

    private async Task<string> OutcomeAsync(DmAccount account, string sessionId)
    {
        try
        {
            await new DmSession(account, tree, _transport.Value, sessionId).RunAsync(end);
            return "completed";
        }
        catch (SessionException reason)
        {
            return reason.Message;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return "broken off";
        }
    }
}
