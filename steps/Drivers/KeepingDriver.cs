using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;
using CardMarks = Conformance.Fixtures.ManagementObjects.Marks;

namespace Conformance.Steps.Drivers;

/// <summary>Has card, operator and user say what is to be kept at switch-off, and brings the device to where that shows.</summary>
public sealed class KeepingDriver(RigLease lease, DeviceDriver device, UserDriver user, OverTheAir air, PresentSwitchOn present, PreambleDriver preamble, BaseSetup setup)
{
    private const string OperatorsRights = $"Add={DmFront.OperatorHost}&Delete={DmFront.OperatorHost}&Get=*&Replace={DmFront.OperatorHost}";

    private readonly BenchRig _rig = lease.Rig;
    private readonly List<Func<SubscriberCard, string, Task>> _words = [];

    /// <summary>What has been said so far.</summary>
    public Indications Said { get; private set; } = new();

    /// <summary>The card says whether the object is kept, or leaves it to the operator alone.</summary>
    /// <exception cref="InconclusiveException">The device declares that a card cannot say so (IndicationCarrier).</exception>
    public void CardSays(SubscriberCard card, string name, bool? kept)
    {
        if (_rig.Bench.Declares("IndicationCarrier") is "none")
            throw new InconclusiveException("The device declares IndicationCarrier: none: a card has no way to say what is kept.");
        card.Change(name, one => one with { Object = one.Object with { Acl = OperatorsRights } });
        card.Mark(name, new CardMarks { Persist = kept, Keeper = DmFront.OperatorHost });
        Said = Said with { Card = kept };
    }

    /// <summary>The card has the user asked before the object is kept, and the user will say this.</summary>
    public void UserSays(SubscriberCard card, string name, bool consents)
    {
        card.Mark(name, new CardMarks { PersistConsent = true });
        Said = Said with { Consent = consents };
    }

    /// <summary>The operator's server will say over the air whether the object is kept.</summary>
    public void OperatorWillSay(bool kept)
    {
        Said = Said with { Operator = kept };
        _words.Add((card, name) => SayOverTheAirAsync(card, name, kept));
    }

    /// <summary>The corporation's server will say so, and has no right to; what it says does not count.</summary>
    public void CorporationWillSay(bool kept) => _words.Add((card, name) => air.TryAsync(card, name, kept));

    /// <summary>The operator's server will say that the object is kept, and cannot prove who it is by then.</summary>
    public void ImpostorWillKeep() => _words.Add((card, name) => air.TryUnprovedAsync(card, name, kept: true));

    /// <summary>The operator's server will delete the object.</summary>
    public void OperatorWillDelete() => _words.Add(air.DeleteAsync);

    /// <summary>The object is kept through a switch-off, and then the card says that it is not; the device is off then.</summary>
    /// <exception cref="InconclusiveException">The device does not keep it.</exception>
    public async Task KeepAndRevokeAsync(SubscriberCard card, string name)
    {
        await KeepAsync(card, name);
        CardSays(card, name, kept: false);
    }

    /// <summary>The object is kept through a switch-off; the device is off then.</summary>
    /// <exception cref="InconclusiveException">The device does not keep it.</exception>
    public async Task KeepAsync(SubscriberCard card, string name)
    {
        CardSays(card, name, kept: true);
        await preamble.ProvisionFromAsync(card);
        await device.SwitchOffAsync();
        await RequireKeptAsync(card, name);
    }

    /// <summary>The operator's server says that the object is kept, of which the card says nothing, and it is kept through a switch-off; the device is off then.</summary>
    /// <exception cref="InconclusiveException">The device does not keep it.</exception>
    public async Task KeepOverTheAirAsync(SubscriberCard card, string name)
    {
        CardSays(card, name, kept: null);
        OperatorWillSay(kept: true);
        await UseOnceAsync(card, name);
        _words.Clear();
        await RequireKeptAsync(card, name);
    }

    /// <summary>The card carries the object again, and says nothing of being kept; on with it, and off.</summary>
    public async Task UseAgainAsync(SubscriberCard card, string name)
    {
        await device.SwitchOffAsync();
        card.PutMailAccount(name);
        await UseOnceAsync(card, name);
    }

    /// <summary>On with the card, everybody says what they have to say, off.</summary>
    public async Task UseOnceAsync(SubscriberCard card, string name)
    {
        if (Said.Consent is { } consents)
        {
            await user.SwitchOnAsync(card, isToAsk: Said.Card is true);
            await user.ConsentAsync(consents);
            await preamble.RequireProvisionedAsync(card);
        }
        else
        {
            await preamble.ProvisionFromAsync(card);
        }

        foreach (var word in _words)
            await word(card, name);
        await device.SwitchOffAsync();
    }

    /// <summary>The same once more, with nobody saying anything over the air.</summary>
    public async Task UseTwiceAsync(SubscriberCard card, string name)
    {
        await UseOnceAsync(card, name);
        await preamble.ProvisionFromAsync(card);
        await device.SwitchOffAsync();
    }

    /// <summary>The account of the operator's server is kept as well: without it, nothing reaches that server when no card is in.</summary>
    /// <exception cref="InconclusiveException">The device declares that it has no way to a server then (BearerWithoutCard).</exception>
    public void KeepAccount(SubscriberCard card, string account)
    {
        if (_rig.Bench.Declares("BearerWithoutCard") is "no")
            throw new InconclusiveException("The device declares BearerWithoutCard: no: while no card is in, no server can say what is kept.");
        card.Mark(account, new CardMarks { Persist = true });
    }

    /// <summary>On without a card, the operator's server says that the object is not kept, off.</summary>
    public async Task GiveUpWithoutCardAsync(SubscriberCard card, string name)
    {
        await device.SwitchOnWithoutCardAsync();
        await air.SayWithoutCardAsync(card, name, kept: false);
        await device.SwitchOffAsync();
    }

    private async Task SayOverTheAirAsync(SubscriberCard card, string name, bool kept)
    {
        await air.SayAsync(card, name, kept);
        if (Said.Consent is { } consents)
        {
            await user.SeeAsync(isToAsk: kept && Said.Card is not true);
            await user.ConsentAsync(consents);
        }
    }

    private async Task RequireKeptAsync(SubscriberCard card, string name)
    {
        await device.SwitchOnWithoutCardAsync();
        present.RequireSettled();
        if (!setup.KeepsOut(card.Named(name)) && !Drivers.Marks.HasPlace(await _rig.Device.TreeAsync(), card.Named(name), card))
            throw new InconclusiveException($"'{name}' was to be kept at first, and the device does not hold it after switch-off.");
        await device.SwitchOffAsync();
    }
}
