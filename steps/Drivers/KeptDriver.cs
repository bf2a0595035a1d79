using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks whether an object of a card that is not in is still available.</summary>
public sealed class KeptDriver(RigLease lease, ContentDriver content, PresenceDriver presence)
{
    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Whole in the tree, and its account in effect in the mail application; the access point that it names need not be kept.</summary>
    public async Task<Observation> AvailableAsync(SubscriberCard card, string name)
    {
        var tree = await content.DifferencesFromAsync([card.Named(name)]);
        var account = await content.AccountAsync("mail", Accounts.Of(card.Mail[name]) with { Connection = null });
        return new Observation($"{tree.Expected}; {account.Expected}", $"{tree.Actual}; {account.Actual}", [.. tree.Evidence, .. account.Evidence]);
    }

    /// <summary>Available or gone, as it has to be.</summary>
    public Task<Observation> AsSaidAsync(SubscriberCard card, string name, bool isKept) =>
        isKept ? AvailableAsync(card, name) : presence.AnywhereAsync([card.Mark(name)]);

    /// <summary>With another subscriber's card in: shown or hidden, as the device declares (KeptWithOtherCard).</summary>
    public Task<Observation> BesideAnotherCardAsync(SubscriberCard card, string name) =>
        AsSaidAsync(card, name, isKept: _rig.Bench.Declares("KeptWithOtherCard") is "shown");

    /// <summary>Traces of the card's other objects.</summary>
    public Task<Observation> OthersAsync(SubscriberCard card, string name) => presence.AnywhereAsync([.. card.ObjectsBeside(name).Select(mo => card.Mark(mo.RootName))]);
}
