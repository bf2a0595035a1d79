using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>What the management servers do in the sessions to come.</summary>
public sealed class ServerScripts(RigLease lease)
{
    public const string Operator = "operator";
    public const string Corporation = "corporation";
    public const string Stranger = "stranger";

    private static readonly string[] Reads = ["./DevInfo/DevId", "./DevDetail/SwV"];

    private readonly BenchRig _rig = lease.Rig;
    private readonly Dictionary<string, Func<SessionScript, SessionScript>> _wishes = [];
    private readonly Dictionary<string, SessionScript> _played = [];

    /// <summary>What the server does in its next sessions besides reading who the device is, in the place of what was said before.</summary>
    public void Command(string server, params IReadOnlyList<ServerCommand> commands) => Change(server, script => script with { Commands = commands });

    /// <summary>How the server's next sessions differ from those of a server that challenges, reads who the device is, and ends; added to what was said before.</summary>
    public void Change(string server, Func<SessionScript, SessionScript> change)
    {
        var before = _wishes.GetValueOrDefault(server, script => script);
        _wishes[server] = script => change(before(script));
    }

    /// <summary>Prepares the servers of the management accounts on the card.</summary>
    public async Task ExpectAsync(SubscriberCard card)
    {
        foreach (var account in card.Management.Values)
            await ExpectAsync(account, card.Owner);
    }

    /// <summary>The same for one of them, so that a session with another one goes on.</summary>
    public Task ExpectAsync(SubscriberCard card, string server) => ExpectAsync(card.Management.Values.First(account => account.ServerId == HostOf(server)), card.Owner);

    /// <summary>The name by which cards and access lists know a server.</summary>
    public static string HostOf(string server) => $"dm.{server}.example";

    /// <summary>What the server was last told to do; null for one that no card has named yet.</summary>
    public SessionScript? PlayedBy(string server) => _played.GetValueOrDefault(server);

    private async Task ExpectAsync(DmAccount account, string owner)
    {
        var server = DmFront.ServerOf(account.ServerId);
        _played[server] = _wishes.GetValueOrDefault(server, script => script)(Plain(server, account, owner));
        await _rig.PlayAsync(_played[server]);
    }

    private SessionScript Plain(string server, DmAccount account, string owner) =>
        new(server, account.User, account.Password, NonceOf(owner), Reads)
        {
            Authentication = account.Authentication,
            AccountNonce = account.Nonce,
            ServerUser = account.ServerUser,
            ServerPassword = account.ServerPassword,
            ServerNonce = account.ServerNonce,
            Seed = lease.Seed,
        };

    private byte[] NonceOf(string owner) => SHA256.HashData(Encoding.UTF8.GetBytes($"{lease.Seed}/nonce/{owner}"))[..16];
}
