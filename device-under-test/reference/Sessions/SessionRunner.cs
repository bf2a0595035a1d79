using ReferenceDevice.Connectivity;
using ReferenceDevice.Proper;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Runs DM sessions one after another, tells of each how it ended, and tries again what failed below the DM level.</summary>
/// <remarks>
/// A session identifier counts up from 1 for each runner, retries included; other sessions do not wait for a retry. An account is read
/// when its session begins, so that what an earlier one has changed of it counts. Removal of the card or switch-off ends the session that runs, and all retries.
/// </remarks>
internal sealed class SessionRunner(DeviceCore device, Connections connections, SessionMemory memory, TimeProvider time, CancellationToken end)
{
    private readonly Lock _gate = new();
    private readonly Turns _turns = new();
    private readonly ServerTrust _trust = new(device.Setup.Trust?.Dm ?? [], time, device.Parts.ServerProof);
    private Task _all = Task.CompletedTask;
    private int _sessions;

    /// <summary>Queues what the cards' accounts want: a session with each server, but for those that have had theirs in this switch-on.</summary>
    public void StartWanted()
    {
        foreach (var account in DmAccount.All(device.Tree).Where(account => account.Layer is not Layer.Base && device.Parts.Calling.Calls(account.WantsSession)))
        {
            if (memory.MayCall(account))
                Start(account);
        }
    }

    /// <summary>Queues a session and returns at once.</summary>
    public void Start(DmAccount account)
    {
        lock (_gate)
            _all = Task.WhenAll(_all, RunAsync(account));
    }

    /// <summary>Ends when no session runs any more, and none is to be tried again.</summary>
    public Task IdleAsync()
    {
        lock (_gate)
            return _all;
    }

    private async Task RunAsync(DmAccount account)
    {
        var failure = await _turns.TakeAsync(() => TurnAsync(account));
        for (var retries = 0; failure is not null && Wait(retries, failure) is { } wait; retries++)
        {
            if (!await PassesAsync(wait))
                return;
            failure = await _turns.TakeAsync(() => Present(account) is null ? Task.FromResult<TransportException?>(null) : TurnAsync(account));
        }
    }

    /// <returns>What may be tried again; null if the session came to an end of its own.</returns>
    private async Task<TransportException?> TurnAsync(DmAccount queued)
    {
        if (end.IsCancellationRequested)
            return null;
        device.Reporter.Tell("session", queued.ServerId, "started");
        TransportException? failure = null;
        string outcome;
        try
        {
            outcome = await OutcomeAsync(queued, (++_sessions).ToString("X"));
        }
        catch (TransportException broken)
        {
            (failure, outcome) = (broken, broken.Message);
        }
        catch (SessionException reason)
        {
            outcome = reason.Message;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            outcome = "broken off";
        }

        device.Reporter.Tell("session", queued.ServerId, "ended", outcome);
        return failure;
    }

    private async Task<string> OutcomeAsync(DmAccount queued, string sessionId)
    {
        if (Present(queued) is not { } account)
            return $"the account '{queued.Root}' is gone";
        var call = device.Parts.Calling.Made(new Call(account.ServerId, account.Address));
        using var transport = new DmTransport(connections.To(account.Connection, call.TakesProxy), _trust, memory.EncodingOf(account) ?? device.PreferredEncoding);
        try
        {
            await new DmSession(account with { Address = call.Address }, device.Tree, transport, memory, device.User, sessionId, device.Parts).RunAsync(end);
            return "completed";
        }
        finally
        {
            memory.KeepEncoding(account, transport.Encoding);
        }
    }

    private TimeSpan? Wait(int retries, TransportException failure) => device.Parts.Retrying.Wait(
        retries, RetrySchedule.Next(retries, null, time.GetUtcNow()), RetrySchedule.Next(retries, failure.RetryAfter, time.GetUtcNow()));

    private DmAccount? Present(DmAccount queued) =>
        DmAccount.All(device.Tree).Find(account => (account.Root, account.ServerId) == (queued.Root, queued.ServerId));

    /// <returns>False if the end comes before.</returns>
    private async Task<bool> PassesAsync(TimeSpan wait)
    {
        using var timer = new PeriodicTimer(wait, time);
        try
        {
            return await timer.WaitForNextTickAsync(end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return false;
        }
    }
}
