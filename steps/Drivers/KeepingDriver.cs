using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;
using CardMarks = Conformance.Fixtures.ManagementObjects.Marks;

namespace Conformance.Steps.Drivers;

/// <summary>Has card, operator and user say what is to be kept at switch-off, and brings the device to where that shows.</summary>
public sealed class KeepingDriver(RigLease lease, DeviceDriver device, UserDriver user, SessionDriver sessions, PresentSwitchOn present, PreambleDriver preamble, BaseSetup setup)
{
    private const string Mark = "Ext/DMSC/Persist";
    private const string OperatorsRights = $"Add={DmFront.OperatorHost}&Get=*&Replace={DmFront.OperatorHost}";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>What has been said so far.</summary>
    public Indications Said { get; private set; } = new();

    /// <summary>The card says whether the object is kept, or leaves it to the operator alone.</summary>
    /// <exception cref="InconclusiveException">The device declares that a card cannot say so (IndicationCarrier).</exception>
    public void CardSays(SubscriberCard card, string name, bool? kept)
    {
        if (_rig.Description.Declares("IndicationCarrier") is "none")
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

    public void OperatorWillSay(bool kept) => Said = Said with { Operator = kept };

    /// <summary>The object is kept through a switch-off, and then the card says that it is not; the device is off then.</summary>
    /// <exception cref="InconclusiveException">The device does not keep it.</exception>
    public async Task KeepAndRevokeAsync(SubscriberCard card, string name)
    {
        CardSays(card, name, kept: true);
        await preamble.ProvisionFromAsync(card);
        await device.SwitchOffAsync();
        await device.SwitchOnWithoutCardAsync();
        present.RequireSettled();
        if (!setup.KeepsOut(card.Named(name)) && !Drivers.Marks.HasPlace(await _rig.Device.TreeAsync(), card.Named(name), card))
            throw new InconclusiveException($"'{name}' was to be kept at first, and the device does not hold it after switch-off.");
        await device.SwitchOffAsync();
        CardSays(card, name, kept: false);
    }

    /// <summary>On with the card, everybody says what they have to say, off.</summary>
    public async Task UseOnceAsync(SubscriberCard card, string name)
    {
        if (Said.Consent is { } consents)
        {
            await user.SwitchOnAsync(card, isToAsk: Said.Card is true);
            await user.ConsentAsync(consents);
        }
        else
        {
            await preamble.ProvisionFromAsync(card);
        }

        if (Said.Operator is { } kept)
            await SayOverTheAirAsync(card, name, kept);
        await device.SwitchOffAsync();
    }

    /// <summary>What the device answered to the operator's server.</summary>
    public Observation OperatorsWord() => sessions.Ordered();

    private async Task SayOverTheAirAsync(SubscriberCard card, string name, bool kept)
    {
        present.RequireSettled();
        var tree = await _rig.Device.TreeAsync();
        var root = Drivers.Marks.PlacesOf(tree, card.Named(name), card) is [var place, ..] ? place
            : throw new InconclusiveException($"The operator was to say what becomes of '{name}', and the device does not hold it.");
        var leaf = $"{root}/{Mark}";
        var word = kept ? "true" : "false";
        var isThere = tree.Any(node => node.Path == leaf);
        await sessions.OpenAsync(card, isThere ? ServerCommand.Replace(leaf, word, NodeFormat.Boolean) : ServerCommand.Add(leaf, word, NodeFormat.Boolean));
        if (Said.Consent is { } consents)
        {
            await user.SeeAsync(isToAsk: kept && Said.Card is not true);
            await user.ConsentAsync(consents);
        }
    }
}
