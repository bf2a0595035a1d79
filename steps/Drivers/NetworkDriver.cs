using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Reads from card trace and network log how the pair of device and card authenticated.</summary>
public sealed class NetworkDriver(RigLease lease, PresentSwitchOn present, DeviceDriver device)
{
    private const string MacFailure = "9862";   // TS 31.102 clause 7.3.1: authentication error, incorrect MAC

    private const string SynchFailure = "synchronisation failure";
    private const string Taken = "challenge taken";

    private static readonly string[] Resynchronisation =
    [
        "ATTACH REQUEST", "AUTHENTICATION REQUEST", "AUTHENTICATION FAILURE", "AUTHENTICATION REQUEST", "AUTHENTICATION RESPONSE", "ATTACH ACCEPT",
    ];

    public Observation MutualAuthentication()
    {
        var (challenge, answer, accept) = (Last(ObservationPoint.Card, "AUTHENTICATE"), Last(ObservationPoint.Network, "AUTHENTICATION RESPONSE"), Last(ObservationPoint.Network, "ATTACH ACCEPT"));
        return Seen(
            "the card took the challenge, and the network found its answer right",
            $"the card {(IsTaken(challenge) ? "took the challenge" : Card(challenge))}, and the network {(accept is not null ? "found its answer right" : Network())}",
            challenge, answer, accept);
    }

    public Observation Acceptance(SubscriberCard card)
    {
        var accept = Last(ObservationPoint.Network, "ATTACH ACCEPT");
        return Seen(
            $"accepted IMSI {card.Identity.Imsi} in IMEI {device.Imei}",
            accept is null ? Network() : $"accepted IMSI {accept.Fields["imsi"]} in IMEI {accept.Fields["imei"]}",
            accept);
    }

    public Observation RejectedAnswer()
    {
        var (challenge, answer, reject) = (Last(ObservationPoint.Card, "AUTHENTICATE"), Last(ObservationPoint.Network, "AUTHENTICATION RESPONSE"), Last(ObservationPoint.Network, "AUTHENTICATION REJECT"));
        return Seen(
            "the card answered, RES was not what the network expected, rejected",
            $"the card {(IsTaken(challenge) ? "answered" : Card(challenge))}, {(reject?.Fields.ContainsKey("expectedRes") is true ? "RES was not what the network expected, rejected" : Network())}",
            challenge, answer, reject);
    }

    public Observation RefusedNetwork()
    {
        var (challenge, failure) = (Last(ObservationPoint.Card, "AUTHENTICATE"), Last(ObservationPoint.Network, "AUTHENTICATION FAILURE"));
        return Seen(
            "the card answered 9862 (incorrect MAC), and the device reported a MAC failure",
            $"the card answered {Answer(challenge)}, and the device {(failure?.Fields.GetValueOrDefault("cause") is "20" ? "reported a MAC failure" : $"reported none; the network has {Network()}")}",
            challenge, failure);
    }

    public Observation CountedAnew(SubscriberCard card)
    {
        var messages = present.Seen(ObservationPoint.Network).Where(entry => entry.Fields.GetValueOrDefault("imsi") == card.Identity.Imsi).ToList();
        var answers = present.Seen(ObservationPoint.Card).Where(IsAkaAnswer).ToList();
        return new Observation(
            $"card: {SynchFailure}, {Taken}; network: {string.Join(", ", Resynchronisation)}",
            $"card: {string.Join(", ", answers.Select(Outcome))}; network: {string.Join(", ", messages.Select(entry => entry.Kind))}",
            [.. answers, .. messages]);
    }

    public Observation RefusedToCountAnew()
    {
        var challenge = present.Seen(ObservationPoint.Card).LastOrDefault(IsAkaAnswer);
        var (failure, reject) = (Last(ObservationPoint.Network, "AUTHENTICATION FAILURE"), Last(ObservationPoint.Network, "AUTHENTICATION REJECT"));
        var isHandedOn = failure?.Fields.GetValueOrDefault("auts") is { } auts && challenge?.Fields["response"].StartsWith($"DC0E{auts}", StringComparison.Ordinal) is true;
        return Seen(
            $"the card answered with {SynchFailure}, the device handed its AUTS on, and the network rejected it",
            $"the card answered with {(challenge is null ? "nothing" : Outcome(challenge))}, the device {(isHandedOn ? "handed its AUTS on" : "did not hand it on")}, and the network {(reject is not null ? "rejected it" : Network())}",
            challenge, failure, reject);
    }

    public Observation TurnedAway(SubscriberCard card)
    {
        var reject = Last(ObservationPoint.Network, "ATTACH REJECT");
        var request = Last(ObservationPoint.Network, "ATTACH REQUEST");
        return Seen(
            $"turned away IMSI {card.Identity.Imsi} in IMEI {device.Imei}, cause 5 (IMEI not accepted)",
            reject is null ? Network() : $"turned away IMSI {request?.Fields["imsi"]} in IMEI {request?.Fields["imei"]}, cause {reject.Fields["cause"]} (IMEI not accepted)",
            request, reject);
    }

    public Observation GsmAuthentication()
    {
        var answer = Last(ObservationPoint.Network, "AUTHENTICATION RESPONSE");
        var accept = Last(ObservationPoint.Network, "ATTACH ACCEPT");
        var challenge = present.Seen(ObservationPoint.Card).LastOrDefault(entry => entry.Kind is "AUTHENTICATE" or "RUN GSM ALGORITHM");
        return Seen(
            "the card answered the challenge, and the network found SRES right",
            $"the card {(challenge?.Fields["sw"][..2] is "90" or "61" or "9F" ? "answered the challenge" : Card(challenge))}, and the network {(accept?.Fields.ContainsKey("sres") is true ? "found SRES right" : Network())}",
            challenge, answer, accept);
    }

    /// <summary>Watches for an attempt to attach, for as long as the rig says; those of earlier switch-ons show that one would be seen.</summary>
    public async Task<Observation> NoAttemptAsync()
    {
        const string None = "no attempt to attach";
        bool IsAttempt(EvidenceEntry entry) => entry is { Point: ObservationPoint.Network, Kind: "ATTACH REQUEST" };
        await lease.Rig.Evidence.WatchAsync(entry => present.Has(entry) && IsAttempt(entry), TimeSpan.FromMilliseconds(lease.Rig.Bench.WatchMs));
        var seen = present.Seen(ObservationPoint.Network).Where(IsAttempt).ToList();
        return new Observation(None, seen.Count is 0 ? None : string.Join(", ", seen.Select(entry => entry.Summary)), [.. lease.Rig.Evidence.From(ObservationPoint.Network)]);
    }

    private EvidenceEntry? Last(ObservationPoint point, string kind) => present.Seen(point).LastOrDefault(entry => entry.Kind == kind);

    private string Network() => present.Seen(ObservationPoint.Network) is [.., var last] ? $"ended with {last.Kind} ({last.Summary})" : "saw no message";

    // the answer itself, or where a T=0 card keeps it waiting, the GET RESPONSE that fetches it
    private static bool IsAkaAnswer(EvidenceEntry entry) =>
        entry is { Kind: "AUTHENTICATE" } ? entry.Fields["response"] is not ['6', '1', ..] : entry is { Kind: "GET RESPONSE" } && Outcome(entry) is SynchFailure or Taken;

    private static string Outcome(EvidenceEntry challenge) => challenge.Fields["response"] switch
    {
        ['D', 'C', ..] => SynchFailure,
        ['D', 'B', ..] => Taken,
        _ => Answer(challenge),
    };

    private static bool IsTaken(EvidenceEntry? challenge) => challenge?.Fields.GetValueOrDefault("sw") is "9000" or ['6', '1', ..];   // 61xx: a T=0 card has an answer waiting

    private static string Card(EvidenceEntry? challenge) => challenge is null ? "saw no challenge" : $"answered {Answer(challenge)}";

    private static string Answer(EvidenceEntry? challenge) => challenge?.Fields.GetValueOrDefault("sw") switch
    {
        null => "nothing",
        MacFailure => "9862 (incorrect MAC)",
        var other => other,
    };

    private static Observation Seen(string expected, string actual, params IEnumerable<EvidenceEntry?> evidence) => new(expected, actual, [.. evidence.OfType<EvidenceEntry>()]);
}
