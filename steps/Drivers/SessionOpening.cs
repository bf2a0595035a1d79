using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;
using CardMarks = Conformance.Fixtures.ManagementObjects.Marks;

namespace Conformance.Steps.Drivers;

/// <summary>Has the device open sessions, as a menu entry would.</summary>
public sealed class SessionOpening(RigLease lease, PresentSwitchOn present, ServerScripts scripts, SessionDriver sessions, CredentialDriver credentials)
{
    private readonly BenchRig _rig = lease.Rig;
    private readonly Dictionary<string, Observation> _ordered = [];

    /// <summary>The card says that the account's server is not to be called by the device's own motion.</summary>
    /// <exception cref="InconclusiveException">The device declares that a card cannot say so (IndicationCarrier).</exception>
    public void WantNone(SubscriberCard card, string account)
    {
        if (_rig.Bench.Declares("IndicationCarrier") is "none")
            throw new InconclusiveException("The device declares IndicationCarrier: none: a card has no way to say that it wants no session.");
        card.Mark(account, new CardMarks { Session = false });
    }

    /// <summary>Has the device open a session with a server of that name.</summary>
    /// <exception cref="InconclusiveException">It cannot open any in its present state.</exception>
    public async Task<Observation> AccountAsync(string host)
    {
        const string Unknown = "no such account";
        var isKnown = await IsTakenAsync(host);
        return new Observation(Unknown, isKnown ? $"a session with {host} is opened" : Unknown, present.Seen(ObservationPoint.Device)[^1]);
    }

    /// <summary>Tells the device to open a session, whatever became of earlier ones.</summary>
    /// <exception cref="InconclusiveException">It says that it has no account there, or cannot open any in its present state.</exception>
    public async Task OpenAsync(string server)
    {
        if (!await IsTakenAsync(ServerScripts.HostOf(server)))
            throw new InconclusiveException($"The device was to open a session with the {server}'s server, and says that it has no account there.");
    }

    /// <summary>The same, and waits for the end of that session.</summary>
    /// <exception cref="InconclusiveException">It says that it has no account there.</exception>
    public async Task OpenAndEndAsync(string server)
    {
        var start = _rig.Evidence.Stamp().Number;
        await OpenAsync(server);
        await sessions.AwaitAsync(entry => SessionDriver.IsEnd(entry, server), start);
    }

    /// <summary>The same from a server that cannot prove who it is; the session need not come to its end.</summary>
    /// <exception cref="InconclusiveException">It has no account there.</exception>
    public async Task OrderUnprovedAsync(SubscriberCard card, string server, params IReadOnlyList<ServerCommand> commands)
    {
        await sessions.RunToItsEndAsync(server);
        scripts.Change(server, script => script with { Commands = commands, ProvesItself = ServerProof.Wrong });
        await scripts.ExpectAsync(card, server);
        var start = _rig.Evidence.Stamp().Number;
        await OpenAsync(server);
        _ordered[server] = await credentials.RefusalsAsync(server, after: start);
        scripts.Change(server, script => script with { Commands = [], ProvesItself = ServerProof.Right });
    }

    /// <summary>Has the device open a session now, in which the server sends these commands alone, and waits for its end; a session that it opens by itself is waited for first.</summary>
    /// <param name="card">In the device.</param>
    /// <param name="server">Whose commands they are, and whose account the card carries.</param>
    /// <param name="expected">Status that each command has to get.</param>
    /// <param name="commands">The commands.</param>
    /// <exception cref="InconclusiveException">It has no account there, or the session does not come to its end.</exception>
    public async Task OrderAsync(SubscriberCard card, string server, string expected, params IReadOnlyList<ServerCommand> commands)
    {
        await sessions.RunToItsEndAsync(server);
        await OrderAtOnceAsync(card, server, expected, commands);
    }

    /// <summary>The same where the device opens no session by itself.</summary>
    /// <exception cref="InconclusiveException">It has no account there, or the session does not come to its end.</exception>
    public async Task OrderAtOnceAsync(SubscriberCard card, string server, string expected, params IReadOnlyList<ServerCommand> commands)
    {
        scripts.Command(server, commands);
        await scripts.ExpectAsync(card, server);
        var start = _rig.Evidence.Stamp().Number;
        await OpenAsync(server);
        if (await sessions.AwaitAsync(entry => SessionDriver.IsEnd(entry, server), start) is null)
            throw new InconclusiveException($"The {server}'s server was to send commands, and the session did not come to its end: for {SessionDriver.Limit.TotalSeconds:0} s there was no message, or there were too many.");
        _ordered[server] = sessions.Answered(server, expected);
        scripts.Command(server);   // said once: at a later switch-on the server only reads
    }

    /// <summary>How the device answered to what was ordered last, whatever was switched since.</summary>
    /// <exception cref="InconclusiveException">No session was opened for that.</exception>
    public Observation Ordered(string server) =>
        _ordered.GetValueOrDefault(server) ?? throw new InconclusiveException($"No session with the {server}'s server was opened for commands.");

    private async Task<bool> IsTakenAsync(string host) => await _rig.Device.OpenSessionAsync(host) switch
    {
        SessionOrder.Taken => true,
        SessionOrder.NoAccount => false,
        _ => throw new InconclusiveException($"The device was to open a session with {host}, and says that it cannot in its present state: {present.Seen(ObservationPoint.Device)[^1].Summary}"),
    };
}
