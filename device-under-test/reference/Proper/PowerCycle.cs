using PCSC.Exceptions;
using ReferenceDevice.Applications;
using ReferenceDevice.Card;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>One life of the device, from the supply coming on to the end of an orderly switch-off.</summary>
/// <remarks>
/// One card's stay after another: each card authenticates for itself before anything of it is used, and all that came from
/// it is gone before the next one is looked at. Without a card, sessions with accounts that the device has by itself go over a bearer that needs none.
/// </remarks>
internal sealed class PowerCycle(DeviceCore device, Surroundings surroundings) : IDisposable
{
    private static readonly TimeSpan ReaderRetry = TimeSpan.FromSeconds(0.5);

    private readonly ICardSlot _slot = surroundings.Slot;
    private readonly NetworkCell? _cell = surroundings.Cell;
    private readonly SessionMemories _memories = new();
    private bool _isReaderLost;
    private volatile CardStay? _stay;
    private volatile CardlessStay? _cardless;

    public ManagementTree Tree => device.Tree;

    public ApplicationSettings Applications => device.Applications;

    public ApplicationQuestions ApplicationQuestions { get; } = new(device.Applications, device.Use);

    /// <summary>Does all that a switched-on device does, until <paramref name="off"/>, and then switches off.</summary>
    public async Task LiveAsync(CancellationToken off)
    {
        var switchedOff = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = off.Register(switchedOff.SetResult);
        try
        {
            while (true)
                await LiveWithReaderAsync(off);
        }
        catch (OperationCanceledException) when (off.IsCancellationRequested)
        {
            // Switched off, perhaps in the midst of it: what has been done so far is undone below like all the rest.
        }

        await switchedOff.Task;
        await SwitchOffAsync();
    }

    /// <summary>Opens a DM session with an account now.</summary>
    /// <returns>Whether an account has that server identifier; and why there is no session all the same, or null if it is on its way.</returns>
    public async Task<(bool Found, string? Objection)> StartSessionAsync(string serverId)
    {
        if (DmAccount.Of(Tree, serverId) is not { } account)
            return (false, null);
        if (_cardless is { } cardless)
            return (true, await cardless.StartAsync(account));
        if (_stay?.Sessions is not { } sessions)
            return (true, "the device has no service");
        sessions.Start(account);
        return (true, null);
    }

    public void Dispose()
    {
        _slot.Dispose();
        _cardless?.Dispose();
        _cell?.Dispose();
        device.Protection.Dispose();
        Tree.Dispose();
    }

    /// <summary>One card's stay after another, until the reader is lost; the next try begins a little later.</summary>
    private async Task LiveWithReaderAsync(CancellationToken off)
    {
        try
        {
            while (true)
            {
                await WaitForCardAsync(off);
                await LiveWithCardAsync(off);
            }
        }
        catch (PCSCException failure)
        {
            if (!_isReaderLost)
            {
                device.Reporter.Tell("error", "reader", null, failure.Message);
                BeWithoutCard(failure.Message, off);
            }

            _isReaderLost = true;
            off.WaitHandle.WaitOne(ReaderRetry);
            off.ThrowIfCancellationRequested();
        }
    }

    private async Task WaitForCardAsync(CancellationToken off)
    {
        _slot.WaitForCard(() => BeWithoutCard("no card", off), off);
        _isReaderLost = false;
        if (_cardless is not { } cardless)
            return;
        _cardless = null;
        await cardless.EndAsync();
        cardless.Dispose();
        device.Parts.Withdrawal.AtRemoval(Tree.Withdraw);   // what was kept and is not to be any more
    }

    private void BeWithoutCard(string reason, CancellationToken off)
    {
        device.Kept.ShowWithoutCard();
        if (_cardless is null)
            device.Parts.NetworkEntry.WithoutCard((_cardless = new CardlessStay(_cell, device, _memories.WithoutCard, off)).Attach);
        device.Reporter.Enter(StateName.WaitingForCard, attached: false, reason);
    }

    /// <summary>Returns when the card has left; a switch-off ends its stay elsewhere, in its own order.</summary>
    private async Task LiveWithCardAsync(CancellationToken off)
    {
        using var presence = new CardPresence(_slot, off);
        var stay = _stay = new CardStay(_slot, _cell, device, _memories);
        await stay.RunAsync(presence.End);
        await presence.EndAsync();
        off.ThrowIfCancellationRequested();
        _stay = null;
        await stay.EndAsync(() => device.Parts.Withdrawal.AtRemoval(Tree.Withdraw));
    }

    private async Task SwitchOffAsync()
    {
        device.Reporter.Enter(StateName.SwitchingOff, _stay?.IsAttached ?? false, device.Reporter.State.Reason);
        await device.Use.EndAsync();
        if (_cardless is not null)
            await _cardless.EndAsync();
        if (_stay is { } stay)
            await stay.EndAsync(Withdraw);
        else
            Withdraw();
    }

    private void Withdraw() => device.Parts.Withdrawal.AtSwitchOff(Tree.Withdraw);
}
