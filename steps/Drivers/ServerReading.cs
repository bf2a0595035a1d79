using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The operator's server reads an object of the card in the device, in a session of its own.</summary>
public sealed class ServerReading(RigLease lease, SessionOpening opening, SessionDriver sessions)
{
    private readonly BenchRig _rig = lease.Rig;
    private IReadOnlyDictionary<string, string> _values = new Dictionary<string, string>();

    /// <summary>Has it ask for the leaves of the object, where the device has put it.</summary>
    /// <exception cref="InconclusiveException">The device shows no place of it, or the session does not come to its end.</exception>
    public async Task AskAsync(SubscriberCard card, string name)
    {
        var mo = card.Named(name);
        if (Marks.PlacesOf(await _rig.Device.TreeAsync(), mo, card) is not [var place, ..])
            throw new InconclusiveException($"The operator's server was to ask for '{mo.Label}', and the tree shows no place of it.");
        _values = ExpectedTree.Of(mo).Nodes.Where(leaf => leaf.Value is not null).ToDictionary(leaf => $"{place}/{leaf.Path}", leaf => leaf.Value!);
        await opening.OrderAsync(card, ServerScripts.Operator, "200", [.. _values.Keys.Select(uri => ServerCommand.Get(uri))]);
    }

    /// <summary>What the device answered, beside what the card says.</summary>
    public Observation Told()
    {
        var outcomes = sessions.Outcomes(ServerScripts.Operator);
        return new Observation(
            Lines(_values.Select(value => (value.Key, "200", value.Value))),
            Lines(_values.Keys.Select(uri => outcomes.FirstOrDefault(outcome => outcome.Command.Uri == uri)).OfType<CommandOutcome>().Select(outcome => (outcome.Command.Uri, outcome.Status ?? "not answered", outcome.Data ?? ""))),
            [.. sessions.Answers(ServerScripts.Operator)]);
    }

    private static string Lines(IEnumerable<(string Uri, string Status, string Value)> read) => string.Join(", ", read.Select(one => $"Get {one.Uri}: {one.Status} '{one.Value}'"));
}
