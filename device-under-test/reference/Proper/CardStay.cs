using PCSC.Exceptions;
using ReferenceDevice.Card;
using ReferenceDevice.Connectivity;
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
internal sealed class CardStay(ICardSlot slot, NetworkCell? cell, DeviceCore device, SessionMemories memories)
{
    private readonly NetworkService _service = new(cell, device.Parts, device.Reporter);
    private volatile ObjectIntake? _intake;
    private volatile SessionRunner? _sessions;

    public bool IsAttached => _service.IsAttached;

    /// <summary>Runs DM sessions; null without service.</summary>
    public SessionRunner? Sessions => _sessions;

    /// <summary>Returns when the device is ready, or <paramref name="end"/> has come before.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        device.Kept.ShowToStranger();
        device.Applications.TakeNote();
        device.Reporter.Enter(StateName.Authenticating);
        try
        {
            await UseAsync(Connect(end), end);
        }
        catch (Exception failure) when (failure is CardException or PCSCException)
        {
            device.Reporter.Tell("error", "card", null, failure.Message);
            device.Reporter.Enter(StateName.Ready, attached: false, failure.Message);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // In the midst of it: what has been done so far is undone at the end like all the rest.
        }
    }

    /// <summary>Ends sessions, questions and what applications do, has the card's data withdrawn, leaves the network and lets go of the card.</summary>
    /// <param name="withdraw">What this device does with card data at this kind of end.</param>
    public async Task EndAsync(Action withdraw)
    {
        if (_sessions is not null)
            await _sessions.IdleAsync();
        if (_intake is not null)
            await _intake.IdleAsync();
        await device.Use.EndServiceAsync();
        device.User.Withdraw();
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
            device.Reporter.Tell("error", "card", null, $"The card could not be unpowered: {failure.Message}");
        }
    }

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
        var usim = await new PinEntry(card, device.User).OpenUsimAsync(directory, end);
        var keeping = device.Kept.ShowTo(usim.Imsi);
        var intake = _intake = new ObjectIntake(device, keeping, end);
        keeping.ConsentWanted = intake.AskToKeep;
        intake.CameLate = () => _sessions?.StartWanted();
        var provisioning = new Provisioning(card, directory, device, keeping, intake);
        var gate = device.Parts.ProvisioningGate;
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
                device.Reporter.Tell("attach", null, "accepted");
                device.Reporter.Enter(StateName.Provisioning, attached: true);
                gate.NetworkAccepted(provisioning.Run);
                if (!device.Parts.NetworkEntry.UsesService(provisioning.Taken))
                {
                    device.Reporter.Enter(StateName.Ready, attached: true, "the card's service is not used");
                    return;
                }

                var connections = new Connections(device.Applications, accepted.Names, device.Parts.Connection);
                _sessions = new SessionRunner(device, connections, memories.Of(usim.Imsi), TimeProvider.System, end);
                device.Use.Begin(connections, end);
                device.Reporter.Enter(StateName.Ready, attached: true);
                _sessions.StartWanted();
                return;
            case AttachResult.Rejected rejected:
                gate.NetworkRefused(device.Tree.Withdraw);
                NoService("rejected", rejected.Reason);
                return;
            case AttachResult.Failed failed:
                NoService("failed", failed.Reason);
                return;
        }
    }

    private void NoService(string outcome, string reason)
    {
        device.Reporter.Tell("attach", null, outcome, reason);
        device.Reporter.Enter(StateName.Ready, attached: false, reason);
    }
}
