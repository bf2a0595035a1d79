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
/// Boot, card, attach, provisioning, ready, sessions; then sessions ended, card data withdrawn, detach, card unpowered.
/// A device that the network does not accept is ready without service, and provisions nothing.
/// </remarks>
internal sealed class PowerCycle : IDisposable
{
    private static readonly TimeSpan DetachLimit = TimeSpan.FromSeconds(2);

    private readonly DeviceParts _parts;
    private readonly Reporter _reporter;
    private readonly Setup _setup;
    private readonly CardSlot _slot;
    private NetworkCell? _cell;
    private AttachProcedure? _attached;
    private SessionRunner? _sessions;

    /// <summary>Boots: opens the memory and withdraws what an earlier life left of a card, before anything can be read.</summary>
    public PowerCycle(SqliteConnection storage, DeviceParts parts, Reporter reporter)
    {
        (_parts, _reporter) = (parts, reporter);
        _setup = SetupStorage.Read(storage);
        Tree = new ManagementTree(storage);
        Applications = new ApplicationSettings(_setup.Applications, Tree);
        _slot = new CardSlot(_setup.Reader);
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
            await WorkAsync(off);
        }
        catch (OperationCanceledException) when (off.IsCancellationRequested)
        {
            // Switched off in the midst of it: what has been done so far is undone below like all the rest.
        }

        await switchedOff.Task;
        await SwitchOffAsync();
    }

    /// <summary>Opens a DM session with an account now; false if no account has that server identifier.</summary>
    public bool StartSession(string serverId)
    {
        if (_sessions is not { } sessions || DmAccount.All(Tree).Find(account => account.ServerId == serverId) is not { } account)
            return false;
        sessions.Start(account);
        return true;
    }

    public void Dispose()
    {
        _sessions?.Dispose();
        _cell?.Dispose();
        Tree.Dispose();
    }

    private async Task WorkAsync(CancellationToken off)
    {
        try
        {
            WaitForCard(off);
        }
        catch (PCSCException failure)
        {
            _reporter.Tell("error", "reader", null, failure.Message);
            return;
        }

        _reporter.Enter(StateName.Authenticating);
        try
        {
            await AttachAsync(_slot.Connect(off), off);
        }
        catch (Exception failure) when (failure is CardException or PCSCException)
        {
            _reporter.Tell("error", "card", null, failure.Message);
            _reporter.Enter(StateName.Ready, attached: false, failure.Message);
        }
    }

    private void WaitForCard(CancellationToken off)
    {
        if (_slot.HoldsCard)
            return;
        _reporter.Enter(StateName.WaitingForCard, attached: false, "no card");
        _slot.WaitForCard(off);
    }

    private async Task AttachAsync(Uicc card, CancellationToken off)
    {
        var directory = CardDirectory.Read(card);
        var usim = Usim.Open(card, directory);
        var provisioning = new Provisioning(card, directory, _setup, Tree, Applications, _reporter);
        _parts.ProvisioningGate.CardIdentified(provisioning.Run);
        switch (await RunProcedureAsync(usim, () => _parts.ProvisioningGate.ChallengeAnswered(provisioning.Run), off))
        {
            case AttachResult.Accepted accepted:
                _reporter.Tell("attach", null, "accepted");
                _reporter.Enter(StateName.Provisioning, attached: true);
                _parts.ProvisioningGate.NetworkAccepted(provisioning.Run);
                _sessions = new SessionRunner(
                    Tree, accepted.Names, (server, outcome, reason) => _reporter.Tell("session", server, outcome, reason), off);
                _reporter.Enter(StateName.Ready, attached: true);
                StartSessionOfCard();
                return;
            case AttachResult.Rejected rejected:
                _parts.ProvisioningGate.NetworkRefused(Tree.Withdraw);
                NoService("rejected", rejected.Reason);
                return;
            case AttachResult.Failed failed:
                NoService("failed", failed.Reason);
                return;
        }
    }

    private async Task<AttachResult> RunProcedureAsync(Usim usim, Action challengeAnswered, CancellationToken off)
    {
        if (!Uri.TryCreate(_setup.Network, UriKind.Absolute, out var address))
            return new AttachResult.Failed($"the set-up names no network cell ('{_setup.Network}'), and this device has no other radio");
        _cell = new NetworkCell(address);
        var procedure = new AttachProcedure(_cell, usim, challengeAnswered);
        var result = await procedure.RunAsync(off);
        _attached = result is AttachResult.Accepted ? procedure : null;
        return result;
    }

    private void NoService(string outcome, string reason)
    {
        _reporter.Tell("attach", null, outcome, reason);
        _reporter.Enter(StateName.Ready, attached: false, reason);
    }

    /// <summary>At most one session a switch-on: the first account of the card that wants one.</summary>
    private void StartSessionOfCard()
    {
        if (DmAccount.All(Tree).Find(account => account is { Layer: Layer.Card, WantsSession: true }) is { } account)
            _sessions?.Start(account);
    }

    private async Task SwitchOffAsync()
    {
        _reporter.Enter(StateName.SwitchingOff, _attached is not null, _reporter.State.Reason);
        if (_sessions is not null)
            await _sessions.IdleAsync();
        _parts.Withdrawal.AtSwitchOff(Tree.Withdraw);
        await DetachAsync();
        try
        {
            _slot.Dispose();
        }
        catch (PCSCException failure)
        {
            _reporter.Tell("error", "card", null, $"The card could not be unpowered: {failure.Message}");
        }
    }

    private async Task DetachAsync()
    {
        if (_attached is null)
            return;
        try
        {
            using var limit = new CancellationTokenSource(DetachLimit);
            await _attached.DetachAsync(limit.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            _reporter.Tell("error", "network", null, $"The network did not answer the detach request: {failure.Message}");
        }
    }
}
