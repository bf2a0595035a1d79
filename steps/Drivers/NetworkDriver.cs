using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Reads from card trace and network log how the pair of device and card authenticated.</summary>
public sealed class NetworkDriver(RigLease lease, PresentSwitchOn present, DeviceDriver device)
{
    private const string MacFailure = "9862";   // TS 31.102 clause 7.3.1: authentication error, incorrect MAC

    public void BecomeFalse() => lease.Rig.Cell.IsGenuine = false;

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

    private EvidenceEntry? Last(ObservationPoint point, string kind) => present.Seen(point).LastOrDefault(entry => entry.Kind == kind);

    private string Network() => present.Seen(ObservationPoint.Network) is [.., var last] ? $"ended with {last.Kind} ({last.Summary})" : "saw no message";

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
