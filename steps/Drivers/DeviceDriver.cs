using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Network;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Puts cards in while the device is off, and switches it on and off.</summary>
public sealed class DeviceDriver(RigLease lease, PresentSwitchOn present, ServerScripts scripts, HeldAnswer answer, BaseSetup setup)
{
    private readonly BenchRig _rig = lease.Rig;
    private readonly Dictionary<DeviceLink, DeviceIdentity> _identities = [];

    public string Imei => Identity.Imei;

    public DeviceLimits Limits => Identity.Limits;

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns when the device has settled, or its time is over.</summary>
    public Task SwitchOnAsync(SubscriberCard card) => SwitchOnAsync(card, card.Profile);

    /// <summary>The same with a card that behaves as this profile says.</summary>
    public async Task SwitchOnAsync(SubscriberCard card, CardProfile profile)
    {
        await BeginSwitchOnAsync(card, profile);
        await answer.LookAsync(card, Limits);
        await SettleAsync();
    }

    /// <summary>Puts the card in while the device is off, then the supply comes on; returns at once.</summary>
    public Task BeginSwitchOnAsync(SubscriberCard card) => BeginSwitchOnAsync(card, card.Profile);

    /// <summary>The same with a card that behaves as this profile says.</summary>
    public async Task BeginSwitchOnAsync(SubscriberCard card, CardProfile profile)
    {
        await SetUpOnceAsync();
        await Task.WhenAll(_rig.InsertAsync(profile), ExpectAsync(card));   // slot and servers do not wait for each other
        await BeginAsync(hasCard: true);
        await _rig.Device.SwitchOnAsync();
    }

    /// <summary>The same with a card that is no subscriber's of the scenario: no session is expected.</summary>
    public async Task SwitchOnAsync(CardProfile card)
    {
        await BeginSwitchOnAsync(card);
        await SettleAsync();
    }

    /// <summary>The same; returns at once.</summary>
    public async Task BeginSwitchOnAsync(CardProfile card)
    {
        await SetUpOnceAsync();
        await _rig.InsertAsync(card);
        _rig.Cell.Subscribe(new Subscriber(card.Identity.Imsi, card.Identity.K, card.Identity.Opc, card.Identity.Sqn));
        await BeginAsync(hasCard: true);
        await _rig.Device.SwitchOnAsync();
    }

    public async Task SwitchOnWithoutCardAsync()
    {
        await SetUpOnceAsync();
        await _rig.RemoveCardAsync();
        await BeginAsync(hasCard: false);
        await _rig.Device.SwitchOnAsync();
        await SettleAsync();
    }

    /// <summary>Off and on with one card after another, and at last without one.</summary>
    public async Task SwitchThroughAsync(params IReadOnlyList<SubscriberCard> cards)
    {
        foreach (var card in cards)
        {
            await SwitchOffAsync();
            await SwitchOnAsync(card);
        }

        await SwitchOffAsync();
        await SwitchOnWithoutCardAsync();
    }

    /// <summary>Has network and server know a card that is about to come.</summary>
    public Task ExpectAsync(SubscriberCard card)
    {
        _rig.Cell.Subscribe(card.Subscription.Subscriber);
        return scripts.ExpectAsync(card);
    }

    public Task SwitchOffAsync() => _rig.SwitchOffAsync();

    /// <summary>Sets the device in hand up, and learns what it says of itself; once a scenario, while it is off.</summary>
    public async Task SetUpOnceAsync()
    {
        if (_identities.ContainsKey(_rig.Device))
            return;
        _identities[_rig.Device] = await _rig.Device.IdentifyAsync();
        await SetUpAnewAsync();
    }

    /// <summary>Back to factory state with what the scenario has gathered by now; while it is off.</summary>
    public Task SetUpAnewAsync() => _rig.Device.SetUpAsync(setup.Document);

    /// <summary>Waits until the device has settled, or its time is over.</summary>
    public async Task SettleAsync() => await present.SettleAsync(await _rig.Device.WaitForAsync(present.IsSettled, Limits.Start));

    private DeviceIdentity Identity => _identities[_rig.Device];

    // the server's last word to the switch-on before is late on a busy machine, and belongs there
    private async Task BeginAsync(bool hasCard)
    {
        await _rig.Front.QuietAsync();
        present.Begin(hasCard);
    }
}
