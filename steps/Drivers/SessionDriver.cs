using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Reads from the log how sessions with management servers went.</summary>
public sealed class SessionDriver(RigLease lease, PresentSwitchOn present, ServerScripts scripts)
{
    /// <summary>How long the bench waits for the next message of a session.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private const int LongestSession = 100;   // messages, those of both sides: no script needs half of them

    private const string WholeSession = "credentials taken, commands answered, ended by the server";
    private const string NoSession = "no session";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Waits for the end of a session, 10 seconds at most from one message to the next, and tells how far it came.</summary>
    public async Task<Observation> RunToItsEndAsync(string server = ServerScripts.Operator)
    {
        await AwaitAsync(entry => IsEnd(entry, server), present.Since);
        var seen = present.Seen(ObservationPoint.Server);
        return new Observation(WholeSession, seen.Any(entry => IsEnd(entry, server)) ? WholeSession : $"no end in {LongestSession} messages, or for {Limit.TotalSeconds:0} s none at all: {Told(seen)}", [.. seen]);
    }

    /// <summary>Waits for something that a server sees or sends.</summary>
    /// <remarks>The limit begins anew with each message: how long a message of the server takes to be made is none of the device's doing.</remarks>
    /// <param name="isIt">That it is.</param>
    /// <param name="start">Place in the sequence from which on it counts.</param>
    /// <returns>Null when it has not come.</returns>
    public async Task<EvidenceEntry?> AwaitAsync(Func<EvidenceEntry, bool> isIt, long start)
    {
        var last = start;
        for (var passed = 0; passed < LongestSession; passed++)
        {
            bool IsNext(EvidenceEntry entry) => entry.Point is ObservationPoint.Server && entry.Number > start && (entry.Number > last || isIt(entry));
            var next = await _rig.Evidence.WaitForAsync(IsNext, Limit);
            if (next is null || isIt(next))
                return next;
            last = next.Number;
        }

        return null;
    }

    /// <summary>Waits for something that a server sees or sends, and then for as long as the rig watches.</summary>
    /// <param name="isIt">That it is what the server sees.</param>
    /// <param name="more">For how much longer to watch.</param>
    public async Task WatchBeyondAsync(Func<EvidenceEntry, bool> isIt, TimeSpan more = default)
    {
        await AwaitAsync(isIt, present.Since);
        await _rig.Evidence.WatchAsync(_ => false, more + TimeSpan.FromMilliseconds(_rig.Bench.WatchMs));
    }

    /// <summary>Watches, for as long as the rig says, for a message to any server; sessions of earlier switch-ons show that one would be seen.</summary>
    public async Task<Observation> NoneAsync()
    {
        await _rig.Evidence.WatchAsync(present.IsMessage, TimeSpan.FromMilliseconds(_rig.Bench.WatchMs));
        var seen = present.Messages;
        return new Observation(NoSession, seen.Count is 0 ? NoSession : Told(seen), [.. _rig.Evidence.From(ObservationPoint.Server)]);
    }

    /// <summary>What the device answered to the server's reads and commands in the last session of this switch-on; what came in several pieces is put together.</summary>
    public IReadOnlyList<CommandOutcome> Outcomes(string server) => ScriptOutcomes.Of(present.Seen(ObservationPoint.Server), scripts.PlayedBy(server)!);

    /// <summary>The status of each of the server's commands, beside the one that all of them have to get.</summary>
    public Observation Answered(string server, string expected = "200")
    {
        var outcomes = Outcomes(server);
        string Told(Func<CommandOutcome, string> status) => string.Join(", ", scripts.PlayedBy(server)!.Commands.Select(command => $"{command.Name} {command.Uri} {status(outcomes.FirstOrDefault(outcome => outcome.Command == command) ?? new CommandOutcome(command, null, []))}"));
        return new Observation(Told(_ => expected), Told(outcome => outcome.Status ?? "not answered"), [.. Answers(server)]);
    }

    /// <summary>The statuses of a server's reads and commands in one message of the device.</summary>
    public static IEnumerable<string> StatusesIn(EvidenceEntry entry, string server) =>
        entry.Kind == "package 3" && entry.Fields.GetValueOrDefault("server") == server && SessionMessage.Of(entry) is { } message
            ? message.Statuses.Where(status => status.Text("CmdRef") is not "0").Select(status => status.Text("Data"))
            : [];

    /// <summary>The messages of the last session that carry the answers to the server's commands.</summary>
    public IReadOnlyList<EvidenceEntry> Answers(string server)
    {
        var answers = present.Seen(ObservationPoint.Server).Where(entry => entry.Kind == "package 3" && entry.Fields.GetValueOrDefault("server") == server).ToList();
        return [.. answers.Where(entry => entry.Fields.GetValueOrDefault("session") == answers[^1].Fields.GetValueOrDefault("session"))];
    }

    /// <summary>Whose credentials the operator's server has taken.</summary>
    public Observation AuthenticatedWith(DmAccount account)
    {
        var seen = present.Seen(ObservationPoint.Server).Where(entry => entry.Kind == "package 1" && entry.Fields.ContainsKey("credential")).ToList();
        var expected = $"user {account.User}, digest {scripts.PlayedBy(ServerScripts.Operator)?.Digest}";
        var actual = seen.Count is 0 ? "no message with credentials" : $"user {seen[^1].Fields.GetValueOrDefault("user")}, digest {seen[^1].Fields["credential"]}";
        return new Observation(expected, actual, [.. seen]);
    }

    /// <summary>Where the messages of the session were sent, by whom, and as whom.</summary>
    public Observation Reached(DmAccount account, string imei)
    {
        var messages = present.Messages;
        var urls = messages.Select(entry => entry.Fields.GetValueOrDefault("url")).Distinct();
        var sources = messages.Select(entry => entry.Fields.GetValueOrDefault("source")?.Contains(imei, StringComparison.Ordinal) is true ? imei : entry.Fields.GetValueOrDefault("source")).Distinct();
        var users = messages.Select(entry => entry.Fields.GetValueOrDefault("user")).OfType<string>().Distinct();
        return new Observation($"at {account.Url}, from {imei}, as {account.User}", $"at {string.Join(" and ", urls)}, from {string.Join(" and ", sources)}, as {string.Join(" and ", users)}", [.. messages]);
    }

    /// <summary>The proxies through which the messages of sessions came.</summary>
    /// <param name="proxy">The one that all of them have to take: a word of the application server.</param>
    public Observation Way(string proxy) => ReachDriver.Way("a message", present.Messages, proxy);

    /// <summary>True for the server's last message of a session.</summary>
    public static bool IsEnd(EvidenceEntry entry, string server) =>
        entry is { Point: ObservationPoint.Server, Kind: "package 4" } && entry.Fields.GetValueOrDefault("server") == server;

    private static string Told(IReadOnlyList<EvidenceEntry> seen) =>
        seen.Count is 0 ? "the server has seen no message" : string.Join(", ", seen.Select(entry => $"{entry.Kind} ({entry.Summary})"));
}
