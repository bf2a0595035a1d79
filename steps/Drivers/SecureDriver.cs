using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The operator's server behind TLS, with one certificate or another.</summary>
public sealed class SecureDriver(RigLease lease, BaseSetup setup, SessionDriver sessions, PresentSwitchOn present)
{
    private const string Refused = "TLS REFUSED";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>The account leads to the secure server, whose authority the device trusts.</summary>
    public void Secure(SubscriberCard card, string account)
    {
        setup.Trust(_rig.Front.TrustAnchor);
        card.ChangeManagementAccount(account, one => one with { Url = $"https://{DmFront.SecureOperatorHost}/" });
    }

    public void Present(CertificateKind kind) => _rig.Front.Present(kind);

    /// <summary>How the messages of the session came.</summary>
    public Observation Transport()
    {
        var messages = present.Messages.Where(entry => entry.Kind != Refused).ToList();
        var ways = messages.Select(entry => entry.Fields.GetValueOrDefault("tls")?.Split(' ')[0] ?? "in clear").Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation("TLS", ways.Count is 0 ? "no message" : string.Join(" and ", ways), [.. messages]);
    }

    /// <summary>What the device has said to a server whose certificate is no good.</summary>
    public async Task<Observation> SaidAsync()
    {
        const string Nothing = "the certificate refused, and nothing said";
        await sessions.WatchBeyondAsync(DmFront.IsFromDevice);
        var seen = present.Messages;
        var said = seen.Where(entry => entry.Kind != Refused).ToList();
        return new Observation(Nothing, said.Count > 0 ? string.Join(", ", said.Select(entry => entry.Kind)) : seen.Count > 0 ? Nothing : "the server not called", [.. seen]);
    }
}
