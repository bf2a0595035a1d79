using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks at whom the device calls, when, and how often.</summary>
public sealed class CallDriver(RigLease lease, PreambleDriver preamble, SessionDriver sessions, PresentSwitchOn present)
{
    private const string ObjectContent = "SC MO ";

    // the card holds the device up for this long at its last object: a session that does not wait for it begins before
    private static readonly TimeSpan Hesitation = TimeSpan.FromMilliseconds(500);

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>How many sessions each server has seen, when those that are expected have ended and the rig has watched for more.</summary>
    /// <param name="servers">Each of them once.</param>
    public async Task<Observation> CalledAsync(params IReadOnlyList<string> servers)
    {
        foreach (var server in servers)
            await sessions.RunToItsEndAsync(server);
        await _rig.Evidence.WatchAsync(_ => Calls().Count > servers.Count, TimeSpan.FromMilliseconds(_rig.Bench.WatchMs));
        return new Observation(
            string.Join(", ", servers.Order(StringComparer.Ordinal).Select(server => $"{server} once")),
            Calls() is { Count: > 0 } calls ? string.Join(", ", calls.GroupBy(call => call.Server).OrderBy(server => server.Key, StringComparer.Ordinal).Select(server => $"{server.Key} {(server.Count() is 1 ? "once" : $"{server.Count()} times")}")) : "nobody",
            [.. present.Messages]);
    }

    /// <summary>Provisioned from the card, whose last object is slow.</summary>
    public Task ProvisionSlowlyAsync(SubscriberCard card)
    {
        var last = new FaultTrigger { Command = "READ BINARY", Content = ObjectContent + card.Objects[^1].Label, Nth = 1 };
        return preamble.ProvisionAsync(card, card.Profile with { Faults = [new CardFault(last, new FaultEffect.Slow(Hesitation))] });
    }

    /// <summary>Whether the session began when the last object of the card had been read.</summary>
    /// <exception cref="InconclusiveException">The device reads its card at other times than the sessions are about.</exception>
    public async Task<Observation> OrderAsync(SubscriberCard card)
    {
        if (_rig.Bench.Declares("ReadsBeforeAttach") is "yes")
            throw new InconclusiveException("The device declares ReadsBeforeAttach: yes: when it has read its card says nothing of when it has dealt with the objects.");
        await sessions.RunToItsEndAsync();
        await _rig.CaughtUpAsync();
        var reads = present.Seen(ObservationPoint.Card).Where(entry => entry.Kind == "READ BINARY" && entry.Fields.GetValueOrDefault("content")?.StartsWith(ObjectContent, StringComparison.Ordinal) is true).ToList();
        var steps = new List<Milestone> { new("last object read", reads is [.., var last] ? last : null), new("session opened", present.Messages is [var first, ..] ? first : null) };
        var seen = SeenOrder.Of(steps, _rig.TraceLag);
        string Told(IEnumerable<Milestone> milestones) => string.Join(", ", milestones.Select(step => step.Name));
        return new Observation($"{card.Objects.Count} objects: {Told(steps)}", $"{reads.DistinctBy(entry => entry.Fields["content"]).Count()} objects: {Told(seen)}", [.. seen.Select(step => step.Seen!)]);
    }

    // an attempt that failed is a session as well, and so is one that is told to begin anew
    private List<(string Server, string Session)> Calls() =>
        [.. present.Messages.Select(entry => (entry.Fields.GetValueOrDefault("server") ?? "nobody", entry.Fields.GetValueOrDefault("session") ?? "")).Distinct()];
}
