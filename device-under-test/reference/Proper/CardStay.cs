using PCSC.Exceptions;
using ReferenceDevice.Applications;
using ReferenceDevice.Card;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>What the device does with one card, from the moment it is found until it leaves or the device goes off.</summary>
/// <remarks>
/// Attach, provisioning, ready, sessions; then sessions ended, card data withdrawn, detach, card unpowered. A device that
/// the network does not accept is ready without service, and provisions nothing.
/// </remarks>
internal sealed class CardStay(
    ICardSlot slot, NetworkCell? cell, DeviceParts parts, Setup setup, ManagementTree tree, ApplicationSettings applications, SessionMemories memories, Reporter reporter)
    : IDisposable
{
    private readonly NetworkService _service = new(cell, parts, reporter);
    private volatile SessionRunner? _sessions;

    public bool IsAttached => _service.IsAttached;

    /// <summary>Runs DM sessions; null without service.</summary>
    public SessionRunner? Sessions => _sessions;

    /// <summary>Returns when the device is ready, or <paramref name="end"/> has come before.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        reporter.Enter(StateName.Authenticating);
        try
        {
            await UseAsync(Connect(end), end);
        }
        catch (Exception failure) when (failure is CardException or PCSCException)
        {
            reporter.Tell("error", "card", null, failure.Message);
            reporter.Enter(StateName.Ready, attached: false, failure.Message);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // In the midst of it: what has been done so far is undone at the end like all the rest.
        }
    }

    /// <summary>Ends sessions, has the card's data withdrawn, leaves the network and lets go of the card.</summary>
    /// <param name="withdraw">What this device does with card data at this kind of end.</param>
    public async Task EndAsync(Action withdraw)
    {
        if (_sessions is not null)
            await _sessions.IdleAsync();
        withdraw();
        await _service.LeaveAsync();
        try
        {
            slot.Release();
        }
        catch (RemovedCardException)
        {
            // It is without supply already.
        }
        catch (PCSCException failure)
        {
            reporter.Tell("error", "card", null, $"The card could not be unpowered: {failure.Message}");
        }
    }

    public void Dispose() => _sessions?.Dispose();

    private Uicc Connect(CancellationToken end)
    {
        try
        {
            return slot.Connect(end);
        }
        catch (PCSCException)
        {
            Removal.ThrowIfNoticed(end);
            throw;
        }
    }

    private async Task UseAsync(Uicc card, CancellationToken end)
    {
        var directory = CardDirectory.Read(card);
        var usim = Usim.Open(card, directory);
        var provisioning = new Provisioning(card, directory, setup, tree, applications, reporter, parts.Skipping);
        var gate = parts.ProvisioningGate;
        gate.CardIdentified(usim.Imsi, provisioning.Run);
        var attaching = _service.AttachAsync(
            usim,
            () => gate.ChallengeAnswered(provisioning.Run),
            silence =>
            {
                gate.NetworkSilent(provisioning.Run);
                NoService("failed", silence);
            },
            end);
        switch (await attaching)
        {
            case AttachResult.Accepted accepted:
                reporter.Tell("attach", null, "accepted");
                reporter.Enter(StateName.Provisioning, attached: true);
                gate.NetworkAccepted(provisioning.Run);
                _sessions = new SessionRunner(tree, accepted.Names, memories.Of(usim.Imsi), new NoUser(), (server, outcome, reason) => reporter.Tell("session", server, outcome, reason), end);
                reporter.Enter(StateName.Ready, attached: true);
                _sessions.StartWanted();
                return;
            case AttachResult.Rejected rejected:
                gate.NetworkRefused(tree.Withdraw);
                NoService("rejected", rejected.Reason);
                return;
            case AttachResult.Failed failed:
                NoService("failed", failed.Reason);
                return;
        }
    }

    private void NoService(string outcome, string reason)
    {
        reporter.Tell("attach", null, outcome, reason);
        reporter.Enter(StateName.Ready, attached: false, reason);
    }
}
