using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A later card's server that looks for the data of the card before.</summary>
public sealed class ForeignServer(RigLease lease, ServerScripts scripts, SessionDriver sessions, SessionOpening opening)
{
    private const string AccessList = "?prop=ACL";
    // OMA-TS-DM_StdObj-V1_2, 5.3.1: Get alone, and names that the object's description gives
    private static readonly string[] Identity = ["AppID", "ServerID"];
    private static readonly string[] Named = ["Name", "PrefConRef", "AppAddr", "Addr", "AddrType", "Port", "PortNbr", "AAuthPref", "AppAuth", "AAuthLevel", "AAuthType", "AAuthName"];

    private readonly BenchRig _rig = lease.Rig;
    private readonly List<string> _values = [];

    /// <summary>Notes where the card's data are now, for the server to ask for: their nodes, the lists that name them, and the access lists above.</summary>
    /// <exception cref="InconclusiveException">There are none.</exception>
    public async Task AskForAsync(string server, SubscriberCard card)
    {
        var tree = await _rig.Device.TreeAsync();
        var roots = card.Objects.SelectMany(mo => Marks.PlacesOf(tree, mo, card));
        var leaves = tree.Where(node => Marks.In([node], card.Marks).Any()).Select(node => node.Path);
        var parents = roots.Select(root => root[..root.LastIndexOf('/')]).Where(parent => parent.Length > 1).Distinct().ToList();
        _values.AddRange(leaves);
        if (_values.Count is 0)
            throw new InconclusiveException($"A server was to look for what the device held of {card.Owner}'s card, and the tree shows nothing of it.");
        scripts.Command(server, [.. _values.Concat(parents).Concat(parents.Select(parent => parent + AccessList)).Append("." + AccessList).Select(uri => ServerCommand.Get(uri))]);
    }

    /// <summary>Has the server ask now for what the account of another server says, in a session of its own.</summary>
    /// <exception cref="InconclusiveException">The device holds no such account, or the session does not come to its end.</exception>
    public async Task PryAsync(string server, SubscriberCard card, string account)
    {
        var tree = await _rig.Device.TreeAsync();
        var root = Marks.PlacesOf(tree, card.Named(account), card) is [var place, ..] ? place
            : throw new InconclusiveException($"The {server}'s server was to ask for the account '{account}', and the device does not hold it.");
        var leaves = tree.Where(node => node.Path.StartsWith($"{root}/", StringComparison.Ordinal) && node is { Value.Length: > 0, Acl: null or "" }).ToList();
        if (leaves.Count is 0)
            throw new InconclusiveException($"The {server}'s server was to ask for the account '{account}', and the device shows no values of it that its access list guards.");
        await opening.OrderAsync(card, server, StatusCode.PermissionDenied, [.. leaves.Select(leaf => ServerCommand.Get(leaf.Path))]);
    }

    /// <summary>Has the operator's server ask now for the secret of its own account.</summary>
    /// <exception cref="InconclusiveException">The device shows no place for it, or the session does not come to its end.</exception>
    public async Task AskForSecretAsync(SubscriberCard card, string account)
    {
        var tree = await _rig.Device.TreeAsync();
        var secrets = Marks.PlacesOf(tree, card.Named(account), card).SelectMany(root => tree.Where(node => node.Path.StartsWith($"{root}/", StringComparison.Ordinal) && node.Path.EndsWith("/AAuthSecret", StringComparison.Ordinal))).ToList();
        if (secrets.Count is 0)
            throw new InconclusiveException($"The operator's server was to ask for the secret of '{account}', and the device shows no place for it.");
        await opening.OrderAsync(card, ServerScripts.Operator, StatusCode.NotAllowed, [.. secrets.Select(secret => ServerCommand.Get(secret.Path))]);
    }

    /// <summary>Has the operator's server try now to make its account another one: what says whose it is, is to have another value, another name, and to go, and the rest other names.</summary>
    /// <exception cref="InconclusiveException">The device shows no such leaves, or the session does not come to its end.</exception>
    public async Task ChangeAccountAsync(SubscriberCard card, string account)
    {
        var tree = await _rig.Device.TreeAsync();
        var roots = Marks.PlacesOf(tree, card.Named(account), card);
        var leaves = roots.SelectMany(root => Identity.Select(name => $"{root}/{name}")).Where(path => tree.Any(node => node.Path == path)).ToList();
        if (leaves.Count is 0)
            throw new InconclusiveException($"The operator's server was to change what the account '{account}' is, and the device shows nothing of that.");
        await opening.OrderAsync(
            card, ServerScripts.Operator, StatusCode.NotAllowed,
            [
                .. leaves.SelectMany(leaf => new[] { ServerCommand.Replace(leaf, "another"), ServerCommand.Replace($"{leaf}?prop=Name", "Another"), ServerCommand.Delete(leaf) }),
                .. tree.Select(node => node.Path).Where(path => Named.Contains(Store.NameOf(path)) && roots.Any(root => path.StartsWith($"{root}/", StringComparison.Ordinal)))
                    .Select(path => ServerCommand.Replace($"{path}?prop=Name", "Another")),
            ]);
    }

    /// <summary>What the server was told of nodes that held the card's data: they are not found, or hold other data now.</summary>
    /// <exception cref="InconclusiveException">The session in which it asked has no end.</exception>
    public async Task<Observation> FoundAsync(string server, SubscriberCard card)
    {
        if (await sessions.RunToItsEndAsync(server) is var session && session.Actual != session.Expected)
            throw new InconclusiveException($"The {server}'s server was to look for data of {card.Owner}'s card, and its session was not finished: {session.Actual}.");
        var outcomes = sessions.Outcomes(server).Where(outcome => _values.Contains(outcome.Command.Uri)).ToList();
        return new Observation(
            string.Join(", ", _values.Select(uri => $"{uri} not found")),
            string.Join(", ", outcomes.Select(outcome => $"{outcome.Command.Uri} {(IsOthers(outcome, card) ? "not found" : $"{outcome.Status} '{outcome.Data}'")}")),
            [.. sessions.Answers(server)]);
    }

    /// <summary>Access lists and lists of names that the server has read, and that name the other's server or data.</summary>
    public Observation NamedIn(string server, SubscriberCard card, string otherServer)
    {
        const string Nothing = "nothing";
        var read = sessions.Outcomes(server).Where(outcome => outcome.Data is not null && !_values.Contains(outcome.Command.Uri)).ToList();
        var named = read.Where(outcome => card.Marks.Append(otherServer).Any(text => outcome.Data!.Contains(text, StringComparison.Ordinal)))
            .Select(outcome => $"{outcome.Command.Uri} is '{outcome.Data}'").ToList();
        if (read.Count is 0)
            throw new InconclusiveException("The device has let the server read no access list and no list of names: nothing can be concluded from them.");
        return new Observation(Nothing, named.Count is 0 ? Nothing : string.Join("; ", named), [.. sessions.Answers(server)]);
    }

    // the device may have given the next card's data the name that the last one's had
    private static bool IsOthers(CommandOutcome outcome, SubscriberCard card) =>
        outcome.Status is "404" || (outcome is { Status: "200", Data: { } data } && !card.Marks.Any(mark => data.Contains(mark, StringComparison.Ordinal)));
}
