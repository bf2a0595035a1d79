using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Reads from the one sequence of the log what was read from the card, and in what order things happened.</summary>
public sealed class FlowDriver(RigLease lease, DeviceDriver device)
{
    private const string ObjectContent = "SC MO ";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Which of the card's objects were read to their last byte.</summary>
    public Observation ObjectsRead(SubscriberCard card)
    {
        var reads = Reads().Where(IsOfObject).ToList();
        var carried = card.Objects.ToDictionary(mo => mo.Label, mo => card.LengthOf(mo));
        var read = carried.Keys.ToDictionary(label => label, label => BytesRead.FromTheStart(reads.Where(entry => entry.Fields["content"] == ObjectContent + label)));
        string Told(Func<string, int> bytes) => string.Join(", ", carried.Keys.Select(label => $"{label} {bytes(label)} bytes"));
        return new Observation(Told(label => carried[label]), Told(label => Math.Min(read[label], carried[label])), [.. reads]);
    }

    /// <summary>What of the card was used before the network's accept left.</summary>
    public Observation UsedBeforeAccept()
    {
        var readsMayBeEarly = lease.Rig.Description.Declares("ReadsBeforeAttach") is "yes";
        var accept = First(ObservationPoint.Network, entry => entry.Kind == "ATTACH ACCEPT");
        var reads = Reads().ToList();
        var sessions = _rig.Evidence.From(ObservationPoint.Server);
        var early = sessions.Concat(readsMayBeEarly ? [] : reads).Where(entry => accept is null || entry.Number < accept.Number).ToList();
        return new Observation(
            "nothing",
            early.Count is 0 ? "nothing" : string.Join(", ", early.Select(entry => $"#{entry.Number} {entry.Kind} {entry.Fields.GetValueOrDefault("content")}".TrimEnd())),
            [.. early.Concat(reads.Take(1)).Append(accept).OfType<EvidenceEntry>().Distinct()]);
    }

    /// <summary>The steps of the flow as card, network and server saw them, in the order of the sequence.</summary>
    public Observation Order()
    {
        var milestones = new (string Name, EvidenceEntry? Seen)[]
        {
            ("card started", First(ObservationPoint.Card, entry => entry.Kind == "COLD RESET")),
            ("challenge answered by the card", First(ObservationPoint.Card, entry => entry.Kind == "AUTHENTICATE")),
            ("accepted by the network", First(ObservationPoint.Network, entry => entry.Kind == "ATTACH ACCEPT")),
            ("first object read", Reads().FirstOrDefault(IsOfObject)),
            ("last object read", Reads().LastOrDefault(IsOfObject)),
            ("session opened", First(ObservationPoint.Server, entry => entry.Kind == "package 1")),
        };
        var seen = milestones.Where(milestone => milestone.Seen is not null).OrderBy(milestone => milestone.Seen!.Number).ToList();
        return new Observation(
            string.Join(", ", milestones.Select(milestone => milestone.Name)),
            string.Join(", ", seen.Select(milestone => milestone.Name)),
            [.. seen.Select(milestone => milestone.Seen!)]);
    }

    private IEnumerable<EvidenceEntry> Reads() =>
        _rig.Evidence.From(ObservationPoint.Card).Where(entry => entry.Number > device.SwitchedOnAt && entry.Kind == "READ BINARY" && IsProvisioning(entry));

    private EvidenceEntry? First(ObservationPoint point, Func<EvidenceEntry, bool> isIt) =>
        _rig.Evidence.From(point).FirstOrDefault(entry => entry.Number > device.SwitchedOnAt && isIt(entry));

    private static bool IsOfObject(EvidenceEntry entry) => entry.Fields["content"].StartsWith(ObjectContent, StringComparison.Ordinal);

    private static bool IsProvisioning(EvidenceEntry entry) =>
        entry.Fields.GetValueOrDefault("content") is { } content && (content is "ODF" or "DODF" || content.StartsWith(ObjectContent, StringComparison.Ordinal));
}
