using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Takes the card reader away from a device that is on, and gives it back.</summary>
public sealed class ReaderDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present)
{
    // the card holds the device up for this long, so that the reader is lost before its answer
    private static readonly TimeSpan Hesitation = TimeSpan.FromSeconds(1);

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Returns when the device waits for a card, or its time for that is over.</summary>
    /// <exception cref="InconclusiveException">The bench cannot take this reader away.</exception>
    public async Task LoseAsync()
    {
        if (!_rig.CanLoseReader)
            throw new InconclusiveException("The bench cannot take this reader away: it can with a virtual one alone.");
        await _rig.Device.CatchUpAsync();
        await _rig.LoseReaderAsync();
        present.Begin(hasCard: false);
        await SettleAsync(DeviceState.WaitingForCard);
    }

    /// <summary>Switches on with the card, and takes the reader away while the device reads an object in the middle: some have been read then, and some not.</summary>
    /// <exception cref="InconclusiveException">It reads no object, or the bench cannot take this reader away.</exception>
    public async Task LoseWhileReadingAsync(SubscriberCard card)
    {
        var content = $"SC MO {card.Objects[card.Objects.Count / 2].Label}";
        var trigger = new FaultTrigger { Command = "READ BINARY", Content = content, Nth = 1 };
        await device.BeginSwitchOnAsync(card, card.Profile with { Faults = [new CardFault(trigger, new FaultEffect.Slow(Hesitation))] });
        var read = await _rig.Evidence.WaitForAsync(
            entry => present.Has(entry) && entry.Kind == "READ BINARY" && entry.Fields.GetValueOrDefault("content") == content, device.Limits.Start);
        if (read is null)
            throw new InconclusiveException($"The reader was to be lost while the device reads '{content}', and it has not read it.");
        await LoseAsync();
    }

    /// <summary>The reader comes back with the card that was in it; returns when the device is ready, or its time for that is over.</summary>
    public async Task RegainAsync(SubscriberCard card)
    {
        await device.ExpectAsync(card);
        await _rig.Device.CatchUpAsync();
        present.Begin(hasCard: true);
        await _rig.RegainReaderAsync();
        await SettleAsync(DeviceState.Ready);
    }

    /// <summary>The reader comes back empty: the card was taken out meanwhile.</summary>
    public async Task RegainEmptyAsync()
    {
        await _rig.RemoveCardAsync();
        present.Begin(hasCard: false);
        await _rig.RegainReaderAsync();
        await present.SettleAsync(await _rig.Device.StateAsync());
    }

    private async Task SettleAsync(string state) => await present.SettleAsync(await _rig.Device.WaitForStateAsync(state, device.Limits.Start));
}
