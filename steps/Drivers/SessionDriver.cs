using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has the operator's server expect a session, and reads from the log how it went.</summary>
public sealed class SessionDriver(RigLease lease, PresentSwitchOn present)
{
    private const string Server = "operator";
    private const string WholeSession = "credentials taken, commands answered, ended by the server";
    private static readonly TimeSpan SessionLimit = TimeSpan.FromSeconds(10);
    private static readonly string[] Reads = ["./DevInfo/DevId", "./DevDetail/SwV"];

    private readonly BenchRig _rig = lease.Rig;
    private SessionScript? _script;

    /// <summary>Prepares the operator's server for the management account on the card, if it carries one.</summary>
    public async Task ExpectAsync(SubscriberCard card)
    {
        if (card.Management.Values.FirstOrDefault() is not { } account)
            return;
        var nonce = SHA256.HashData(Encoding.UTF8.GetBytes($"{lease.Seed}/nonce/{card.Owner}"))[..16];
        _script = new SessionScript(Server, account.User, account.Password, nonce, Reads);
        await _rig.WireMock.PlayAsync(_rig.Description.Name, _script);
    }

    /// <summary>Waits for the end of a session, 10 seconds at most, and tells how far it came.</summary>
    public async Task<Observation> RunToItsEndAsync()
    {
        await _rig.Evidence.WaitForAsync(entry => present.Has(entry) && IsEnd(entry), SessionLimit);
        var seen = present.Seen(ObservationPoint.Server);
        if (seen.FirstOrDefault(entry => entry.Kind == DmFront.NotReadYet) is { } unread)
            throw new InconclusiveException($"The device speaks to the server in a form that this bench does not read yet: {unread.Summary}.");
        return new Observation(WholeSession, seen.Any(IsEnd) ? WholeSession : $"no end within {SessionLimit.TotalSeconds:0} s: {Told(seen)}", [.. seen]);
    }

    /// <summary>Whose credentials the server has taken.</summary>
    public Observation AuthenticatedWith(DmAccount account)
    {
        var seen = present.Seen(ObservationPoint.Server).Where(entry => entry.Kind == "package 1" && entry.Fields.ContainsKey("credential")).ToList();
        var expected = $"user {account.User}, digest {_script?.Digest}";
        var actual = seen.Count is 0 ? "no message with credentials" : $"user {seen[^1].Fields.GetValueOrDefault("user")}, digest {seen[^1].Fields["credential"]}";
        return new Observation(expected, actual, [.. seen]);
    }

    private static bool IsEnd(EvidenceEntry entry) => entry is { Point: ObservationPoint.Server, Kind: "package 4" };

    private static string Told(IReadOnlyList<EvidenceEntry> seen) =>
        seen.Count is 0 ? "the server has seen no message" : string.Join(", ", seen.Select(entry => $"{entry.Kind} ({entry.Summary})"));
}
