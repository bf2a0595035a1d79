using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has management servers expect sessions, and reads from the log how they went.</summary>
public sealed class SessionDriver(RigLease lease, PresentSwitchOn present)
{
    public const string Operator = "operator";
    public const string Corporation = "corporation";

    private const string WholeSession = "credentials taken, commands answered, ended by the server";
    private const string NoSession = "no session";
    private static readonly TimeSpan SessionLimit = TimeSpan.FromSeconds(10);
    private static readonly string[] Reads = ["./DevInfo/DevId", "./DevDetail/SwV"];

    private readonly BenchRig _rig = lease.Rig;
    private readonly Dictionary<string, SessionScript> _scripts = [];
    private readonly Dictionary<string, IReadOnlyList<ServerCommand>> _commands = [];
    private Observation? _ordered;

    /// <summary>What the server does in its next sessions, besides reading who the device is.</summary>
    public void Command(string server, params IReadOnlyList<ServerCommand> commands) => _commands[server] = commands;

    /// <summary>Prepares the servers of the management accounts on the card.</summary>
    public async Task ExpectAsync(SubscriberCard card)
    {
        foreach (var account in card.Management.Values)
        {
            var server = DmFront.ServerOf(account.ServerId);
            var nonce = SHA256.HashData(Encoding.UTF8.GetBytes($"{lease.Seed}/nonce/{card.Owner}"))[..16];
            _scripts[server] = new SessionScript(server, account.User, account.Password, nonce, Reads) { Commands = _commands.GetValueOrDefault(server, []) };
            await _rig.PlayAsync(_scripts[server]);
        }
    }

    /// <summary>Waits for the end of a session, 10 seconds at most, and tells how far it came.</summary>
    public async Task<Observation> RunToItsEndAsync(string server = Operator)
    {
        await _rig.Evidence.WaitForAsync(entry => present.Has(entry) && IsEnd(entry, server), SessionLimit);
        var seen = present.Seen(ObservationPoint.Server);
        if (seen.FirstOrDefault(entry => entry.Kind == DmFront.NotReadYet) is { } unread)
            throw new InconclusiveException($"The device speaks to the server in a form that this bench does not read yet: {unread.Summary}.");
        return new Observation(WholeSession, seen.Any(entry => IsEnd(entry, server)) ? WholeSession : $"no end within {SessionLimit.TotalSeconds:0} s: {Told(seen)}", [.. seen]);
    }

    /// <summary>Watches, for as long as the rig says, for a message to any server; sessions of earlier switch-ons show that one would be seen.</summary>
    public async Task<Observation> NoneAsync()
    {
        await _rig.Evidence.WaitForAsync(present.IsMessage, TimeSpan.FromMilliseconds(_rig.Description.WatchMs));
        var seen = present.Messages;
        return new Observation(NoSession, seen.Count is 0 ? NoSession : Told(seen), [.. _rig.Evidence.From(ObservationPoint.Server)]);
    }

    /// <summary>Has the device open a session with a server of that name.</summary>
    public async Task<Observation> AccountAsync(string host)
    {
        const string Unknown = "no such account";
        var isKnown = await _rig.Device.OpenSessionAsync(host);
        return new Observation(Unknown, isKnown ? $"a session with {host} is opened" : Unknown, present.Seen(ObservationPoint.Device)[^1]);
    }

    /// <summary>What the device answered to the server's commands, as far as it did in this switch-on.</summary>
    public IReadOnlyList<CommandOutcome> Outcomes(string server) =>
    [
        .. Answers(server).SelectMany(entry => CommandOutcome.Read(entry.Fields["message"], _scripts[server].Commands))
            .GroupBy(outcome => outcome.Command)
            .Select(answers => new CommandOutcome(
                answers.Key,
                answers.Select(outcome => outcome.Status).FirstOrDefault(status => status is not null),
                answers.Select(outcome => outcome.Data).FirstOrDefault(data => data is not null))),
    ];

    /// <summary>Has the device open a session with the operator's server now, for these commands alone, and waits for its end.</summary>
    /// <exception cref="InconclusiveException">It has no account there, or the session does not come to its end.</exception>
    public async Task OpenAsync(SubscriberCard card, params IReadOnlyList<ServerCommand> commands)
    {
        await RunToItsEndAsync();   // the one that the device opens by itself
        Command(Operator, commands);
        await ExpectAsync(card);
        var start = _rig.Evidence.Stamp().Number;
        if (!await _rig.Device.OpenSessionAsync(DmFront.OperatorHost))
            throw new InconclusiveException("The operator's server was to send commands, and the device says that it has no account there.");
        if (await _rig.Evidence.WaitForAsync(entry => entry.Number > start && IsEnd(entry, Operator), SessionLimit) is null)
            throw new InconclusiveException($"The operator's server was to send commands, and the session had no end within {SessionLimit.TotalSeconds:0} s.");
        _ordered = Succeeded(Operator);
    }

    /// <summary>That the commands of <see cref="OpenAsync"/> succeeded, whatever was switched since.</summary>
    public Observation Ordered() => _ordered ?? throw new InconclusiveException("No session with the operator's server was opened for commands.");

    /// <summary>That all of them succeeded.</summary>
    public Observation Succeeded(string server)
    {
        var outcomes = Outcomes(server);
        string Told(Func<CommandOutcome, string> status) => string.Join(", ", _scripts[server].Commands.Select(command => $"{command.Name} {command.Uri} {status(outcomes.FirstOrDefault(outcome => outcome.Command == command) ?? new CommandOutcome(command, null, null))}"));
        return new Observation(Told(_ => "200"), Told(outcome => outcome.Status ?? "not answered"), [.. Answers(server)]);
    }

    /// <summary>The messages that carry the answers to the server's commands.</summary>
    public IReadOnlyList<EvidenceEntry> Answers(string server) =>
        [.. present.Seen(ObservationPoint.Server).Where(entry => entry.Kind == "package 3" && entry.Fields.GetValueOrDefault("server") == server)];

    /// <summary>Whose credentials the server has taken.</summary>
    public Observation AuthenticatedWith(DmAccount account)
    {
        var seen = present.Seen(ObservationPoint.Server).Where(entry => entry.Kind == "package 1" && entry.Fields.ContainsKey("credential")).ToList();
        var expected = $"user {account.User}, digest {_scripts.GetValueOrDefault(Operator)?.Digest}";
        var actual = seen.Count is 0 ? "no message with credentials" : $"user {seen[^1].Fields.GetValueOrDefault("user")}, digest {seen[^1].Fields["credential"]}";
        return new Observation(expected, actual, [.. seen]);
    }

    private static bool IsEnd(EvidenceEntry entry, string server) =>
        entry is { Point: ObservationPoint.Server, Kind: "package 4" } && entry.Fields.GetValueOrDefault("server") == server;

    private static string Told(IReadOnlyList<EvidenceEntry> seen) =>
        seen.Count is 0 ? "the server has seen no message" : string.Join(", ", seen.Select(entry => $"{entry.Kind} ({entry.Summary})"));
}
