using ReferenceDevice.Connectivity;
using ReferenceDevice.Proper;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Runs DM sessions one after another, and tells of each how it ended.</summary>
/// <remarks>
/// A session identifier counts up from 1 for each card. An account is read when its session begins, so that what an earlier one has
/// changed of it counts. Removal of the card or switch-off ends the session that runs.
/// </remarks>
internal sealed class SessionRunner(DeviceCore device, Connections connections, SessionMemory memory, CancellationToken end)
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    private int _sessions;

    /// <summary>Queues what the cards' accounts want: a session with each server, but for those that have had theirs in this switch-on.</summary>
    public void StartWanted()
    {
        foreach (var account in DmAccount.All(device.Tree).Where(account => account is { Layer: not Layer.Base, WantsSession: true }))
        {
            if (memory.MayCall(account))
                Start(account);
        }
    }

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

    private async Task RunAfterAsync(Task earlier, DmAccount queued, string sessionId)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (end.IsCancellationRequested)
            return;
        device.Reporter.Tell("session", queued.ServerId, "started");
        device.Reporter.Tell("session", queued.ServerId, "ended", await OutcomeAsync(queued, sessionId));
    }

    private async Task<string> OutcomeAsync(DmAccount queued, string sessionId)
    {
        if (DmAccount.All(device.Tree).Find(account => (account.Root, account.ServerId) == (queued.Root, queued.ServerId)) is not { } account)
            return $"the account '{queued.Root}' is gone";
        try
        {
            using var transport = new DmTransport(connections.To(account.Connection), MessageEncoding.Wbxml);
            await new DmSession(account, device.Tree, transport, memory, device.User, sessionId).RunAsync(end);
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
