using Microsoft.Data.Sqlite;
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
/// it is gone before the next one is looked at.
/// </remarks>
internal sealed class PowerCycle : IDisposable
{
    private readonly DeviceParts _parts;
    private readonly Reporter _reporter;
    private readonly Setup _setup;
    private readonly ICardSlot _slot;
    private readonly NetworkCell? _cell;
    private readonly SessionMemories _memories = new();
    private volatile CardStay? _stay;

    /// <summary>Boots: opens the memory and withdraws what an earlier life left of a card, before anything can be read.</summary>
    public PowerCycle(SqliteConnection storage, DeviceParts parts, Reporter reporter, Surroundings? surroundings = null)
    {
        (_parts, _reporter) = (parts, reporter);
        _setup = SetupStorage.Read(storage);
        Tree = new ManagementTree(storage);
        Applications = new ApplicationSettings(_setup.Applications, Tree);
        surroundings ??= Surroundings.Of(_setup);
        (_slot, _cell) = (surroundings.Slot, surroundings.Cell);
        parts.Withdrawal.AtBoot(Tree.Withdraw);
    }

    public ManagementTree Tree { get; }

    public ApplicationSettings Applications { get; }

    /// <summary>Does all that a switched-on device does, until <paramref name="off"/>, and then switches off.</summary>
    public async Task LiveAsync(CancellationToken off)
    {
        var switchedOff = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = off.Register(switchedOff.SetResult);
        try
        {
            while (true)
            {
                WaitForCard(off);
                await LiveWithCardAsync(off);
            }
        }
        catch (OperationCanceledException) when (off.IsCancellationRequested)
        {
            // Switched off, perhaps in the midst of it: what has been done so far is undone below like all the rest.
        }
        catch (PCSCException failure)
        {
            _reporter.Tell("error", "reader", null, failure.Message);
        }

        await switchedOff.Task;
        await SwitchOffAsync();
    }

    /// <summary>Opens a DM session with an account now; false if no account has that server identifier.</summary>
    public bool StartSession(string serverId)
    {
        if (_stay?.Sessions is not { } sessions || DmAccount.Of(Tree, serverId) is not { } account)
            return false;
        sessions.Start(account);
        return true;
    }

    public void Dispose()
    {
        _stay?.Dispose();
        _slot.Dispose();
        _cell?.Dispose();
        Tree.Dispose();
    }

    private void WaitForCard(CancellationToken off)
    {
        if (!_slot.HoldsCard)
            _reporter.Enter(StateName.WaitingForCard, attached: false, "no card");
        _slot.WaitForCard(off);
    }

    /// <summary>Returns when the card has left; a switch-off ends its stay elsewhere, in its own order.</summary>
    private async Task LiveWithCardAsync(CancellationToken off)
    {
        using var presence = new CardPresence(_slot, off);
        var stay = _stay = new CardStay(_slot, _cell, _parts, _setup, Tree, Applications, _memories, _reporter);
        await stay.RunAsync(presence.End);
        await presence.EndAsync();
        off.ThrowIfCancellationRequested();
        _stay = null;
        await stay.EndAsync(() => _parts.Withdrawal.AtRemoval(Tree.Withdraw));
        stay.Dispose();
    }

    private async Task SwitchOffAsync()
    {
        _reporter.Enter(StateName.SwitchingOff, _stay?.IsAttached ?? false, _reporter.State.Reason);
        if (_stay is { } stay)
            await stay.EndAsync(Withdraw);
        else
            Withdraw();
    }

    private void Withdraw() => _parts.Withdrawal.AtSwitchOff(Tree.Withdraw);
}
