using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Servers say over the air what becomes of an object that the device holds.</summary>
public sealed class OverTheAir(RigLease lease, SessionOpening sessions, PresentSwitchOn present)
{
    private const string Mark = "Ext/DMSC/Persist";
    private const string Taken = "200";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>The operator's server says whether the object is kept, in a session behind the one that the device opens by itself.</summary>
    /// <exception cref="InconclusiveException">The device does not hold the object, or the session does not come to its end.</exception>
    public async Task SayAsync(SubscriberCard card, string name, bool kept) =>
        await sessions.OrderAsync(card, ServerScripts.Operator, Taken, Word(await PlaceOfAsync(card, name), kept));

    /// <summary>The same while no card is in, when the device opens no session by itself.</summary>
    /// <exception cref="InconclusiveException">The device does not hold the object, or the session does not come to its end.</exception>
    public async Task SayWithoutCardAsync(SubscriberCard card, string name, bool kept) =>
        await sessions.OrderAtOnceAsync(card, ServerScripts.Operator, Taken, Word(await PlaceOfAsync(card, name), kept));

    /// <summary>The corporation's server, which has no right to, tries to say so.</summary>
    /// <exception cref="InconclusiveException">The device does not hold the object, or the session does not come to its end.</exception>
    public async Task TryAsync(SubscriberCard card, string name, bool kept) =>
        await sessions.OrderAsync(card, ServerScripts.Corporation, StatusCode.PermissionDenied, Word(await PlaceOfAsync(card, name), kept));

    /// <summary>Somebody tries to say so who cannot prove to be the operator's server.</summary>
    /// <exception cref="InconclusiveException">The device does not hold the object.</exception>
    public async Task TryUnprovedAsync(SubscriberCard card, string name, bool kept) =>
        await sessions.OrderUnprovedAsync(card, ServerScripts.Operator, Word(await PlaceOfAsync(card, name), kept));

    /// <summary>The operator's server deletes the object.</summary>
    /// <exception cref="InconclusiveException">The device does not hold the object, or the session does not come to its end.</exception>
    public async Task DeleteAsync(SubscriberCard card, string name) =>
        await sessions.OrderAsync(card, ServerScripts.Operator, Taken, ServerCommand.Delete((await PlaceOfAsync(card, name)).Root));

    /// <summary>What the device answered to the server's word.</summary>
    public Observation WordOf(string server) => sessions.Ordered(server);

    private async Task<(string Root, bool IsMarked)> PlaceOfAsync(SubscriberCard card, string name)
    {
        present.RequireSettled();
        var tree = await _rig.Device.TreeAsync();
        return Marks.PlacesOf(tree, card.Named(name), card) is [var place, ..]
            ? (place, tree.Any(node => node.Path == $"{place}/{Mark}"))
            : throw new InconclusiveException($"A server was to say what becomes of '{name}', and the device does not hold it.");
    }

    private static ServerCommand Word((string Root, bool IsMarked) place, bool kept)
    {
        var (leaf, word) = ($"{place.Root}/{Mark}", kept ? "true" : "false");
        return place.IsMarked ? ServerCommand.Replace(leaf, word, NodeFormat.Boolean) : ServerCommand.Add(leaf, word, NodeFormat.Boolean);
    }
}
