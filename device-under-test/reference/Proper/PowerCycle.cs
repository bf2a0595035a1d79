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
internal sealed class PowerCycle(DeviceCore device, Surroundings surroundings) : IDisposable
{
    private readonly ICardSlot _slot = surroundings.Slot;
    private readonly NetworkCell? _cell = surroundings.Cell;
    private readonly SessionMemories _memories = new();
    private volatile CardStay? _stay;

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
            device.Kept.ShowWithoutCard();
            device.Reporter.Tell("error", "reader", null, failure.Message);
            device.Reporter.Enter(StateName.WaitingForCard, attached: false, failure.Message);
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
        _slot.Dispose();
        _cell?.Dispose();
        Tree.Dispose();
    }

    private void WaitForCard(CancellationToken off)
    {
        if (!_slot.HoldsCard)
        {
            device.Kept.ShowWithoutCard();
            device.Reporter.Enter(StateName.WaitingForCard, attached: false, "no card");
        }

        _slot.WaitForCard(off);
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
        if (_stay is { } stay)
            await stay.EndAsync(Withdraw);
        else
            Withdraw();
    }

    private void Withdraw() => device.Parts.Withdrawal.AtSwitchOff(Tree.Withdraw);
}
