using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Reads from the one sequence of the log what was read from the card, and in what order things happened.</summary>
public sealed class FlowDriver(RigLease lease, PresentSwitchOn present, HeldAnswer held, CoverageDriver coverage)
{
    private const string ObjectContent = "SC MO ";
    private const string Nothing = "nothing";

    /// <summary>Which of the card's objects were read, and how many bytes of each.</summary>
    public Observation ObjectsRead(SubscriberCard card)
    {
        var reads = ObjectReads().ToList();
        var carried = card.Objects.ToDictionary(mo => mo.Label, card.LengthOf);
        var read = carried.Keys.ToDictionary(label => label, label => BytesRead.FromTheStart(reads.Where(entry => entry.Fields["content"] == ObjectContent + label)));
        string Told(Func<string, int> bytes) => string.Join(", ", carried.Keys.Select(label => $"{label} {bytes(label)} bytes"));
        return new Observation(Told(label => carried[label]), Told(label => Math.Min(read[label], carried[label])), [.. reads]);
    }

    /// <summary>Whether any of the card's objects was read.</summary>
    public Observation ReadingBegun(SubscriberCard card)
    {
        const string Expected = "an object of the card is being read";
        var reads = ObjectReads().Where(entry => entry.Fields["owner"] == card.Owner).ToList();
        return new Observation(Expected, reads.Count is 0 ? Nothing : Expected, [.. reads]);
    }

    /// <summary>What of the card was used before the network's accept of it left; where none ever left, what was used at all.</summary>
    /// <exception cref="InconclusiveException">The device was accepted and read nothing, or never spoke to the network: there is no order to judge.</exception>
    public Observation UsedBeforeAccept(SubscriberCard card)
    {
        if (present.Seen(ObservationPoint.Network) is not [.., var lastWord] network)
            throw new InconclusiveException("The network has not heard of the device since it was switched on: nothing tells what it would do before an accept or without one.");

        var accept = network.FirstOrDefault(entry => entry.Kind == "ATTACH ACCEPT" && entry.Fields["imsi"] == card.Identity.Imsi);
        var reads = ProvisioningReads().Where(entry => entry.Fields["owner"] == card.Owner).ToList();
        if (accept is not null && reads.Count is 0 && !coverage.StaysUnprovisioned)
            throw new InconclusiveException("The network accepted the device, and it read nothing from its card: there is no order to judge.");

        var early = present.EarlyMessages.Concat(Before(accept, ReadsMayBeEarly ? [] : reads)).ToList();
        var used = early.Select(entry => $"#{entry.Number} {entry.Kind} {entry.Fields.GetValueOrDefault("content")}".TrimEnd()).Concat(held.Effects.Found).ToList();
        var ofCard = present.Seen(ObservationPoint.Card).Where(entry => entry.Fields["owner"] == card.Owner).ToList();
        var answered = new[] { ofCard.FirstOrDefault(), ofCard.FirstOrDefault(entry => entry.Kind == "AUTHENTICATE"), accept ?? lastWord }.OfType<EvidenceEntry>();
        return new Observation(Nothing, used.Count is 0 ? Nothing : string.Join(", ", used), [.. early.Concat(reads.Take(1)).Concat(answered).Concat(held.Effects.Asked).Distinct()]);
    }

    /// <summary>The steps of the flow as card, network and server saw them, in the order of the sequence.</summary>
    public Observation Order()
    {
        var objects = ObjectReads().DistinctBy(entry => entry.Fields["content"]).ToList();
        var milestones = new List<Milestone>
        {
            new("card started", First(ObservationPoint.Card, "COLD RESET")),
            new("challenge answered by the card", First(ObservationPoint.Card, "AUTHENTICATE")),
            new("accepted by the network", First(ObservationPoint.Network, "ATTACH ACCEPT")),
            new("session opened", First(ObservationPoint.Server, "package 1")),
        };
        if (!ReadsMayBeEarly)
            milestones.InsertRange(3, [new("first object read", objects.FirstOrDefault()), new("last object read", objects.LastOrDefault())]);

        var seen = SeenOrder.Of(milestones, lease.Rig.TraceLag);
        return new Observation(
            string.Join(", ", milestones.Select(milestone => milestone.Name)),
            string.Join(", ", seen.Select(milestone => milestone.Name)),
            [.. seen.Select(milestone => milestone.Seen!)]);
    }

    private bool ReadsMayBeEarly => lease.Rig.Bench.Declares("ReadsBeforeAttach") is "yes";

    private IEnumerable<EvidenceEntry> ObjectReads() => ProvisioningReads().Where(entry => IsObject(entry.Fields["content"]));

    private IEnumerable<EvidenceEntry> ProvisioningReads() =>
        present.Seen(ObservationPoint.Card).Where(entry =>
            entry.Kind == "READ BINARY" && entry.Fields.GetValueOrDefault("content") is { } content && (content is "ODF" or "DODF" || IsObject(content)));

    private EvidenceEntry? First(ObservationPoint point, string kind) => present.Seen(point).FirstOrDefault(entry => entry.Kind == kind);

    private static IEnumerable<EvidenceEntry> Before(EvidenceEntry? accept, IEnumerable<EvidenceEntry> entries) =>
        entries.Where(entry => accept is null || entry.Number < accept.Number);

    private static bool IsObject(string content) => content.StartsWith(ObjectContent, StringComparison.Ordinal);
}
