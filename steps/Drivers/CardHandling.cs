using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts cards into a device that is on, and takes them out, by hand as it were.</summary>
/// <remarks>The network lets a card that comes in place of another wait for its word, so that the device can be looked into meanwhile.</remarks>
public sealed class CardHandling(RigLease lease, PresentSwitchOn present, DeviceDriver device, HeldAnswer answer)
{
    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Puts the card into the empty slot; returns when the device has settled with it, or its time is over.</summary>
    public async Task PutInAsync(SubscriberCard card)
    {
        await InsertAsync(card);
        if (answer.IsWanted)
            await answer.LookWhenItWaitsAsync(card, device.Limits);   // it may have been ready without a card, and still say so
        await SettleAsync();
    }

    /// <summary>Takes the card out of the device that is on; returns when the device has settled without it, or its time is over.</summary>
    public async Task TakeOutAsync()
    {
        await _rig.Device.CatchUpAsync();
        await _rig.RemoveCardAsync();
        await present.SettleAsync(await _rig.Device.WaitForStateAsync(DeviceState.WaitingForCard, device.Limits.Start));
    }

    /// <summary>Takes the card out that is in, and puts another one in at once.</summary>
    public async Task ExchangeAsync(SubscriberCard next)
    {
        answer.Want();
        await _rig.RemoveCardAsync();
        await InsertAsync(next);
        await answer.LookWhenItWaitsAsync(next, device.Limits);
        await SettleAsync();
    }

    /// <summary>Switches on with one card, and exchanges it for the next when it has answered the network and the network has not yet spoken.</summary>
    /// <exception cref="InconclusiveException">The device does not authenticate with the first card.</exception>
    public async Task ExchangeBeforeTheAnswerAsync(SubscriberCard first, SubscriberCard next)
    {
        answer.Want();
        await device.BeginSwitchOnAsync(first);
        if (!await answer.ResponseArrivesAsync(first, device.Limits))
            throw new InconclusiveException($"The device was to authenticate with {first.Owner}'s card first, and the network has not seen the card's response.");
        await ExchangeAsync(next);
    }

    private async Task InsertAsync(SubscriberCard card)
    {
        await device.ExpectAsync(card);
        await _rig.Device.CatchUpAsync();
        present.CardComes();
        await _rig.InsertUnderPowerAsync(card.Profile);
    }

    private async Task SettleAsync() => await present.SettleAsync(await _rig.Device.WaitForStateAsync(DeviceState.Ready, device.Limits.Start));
}
