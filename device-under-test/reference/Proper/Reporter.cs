using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>Tells what happens on the device: states and events, each with its time.</summary>
/// <remarks>
/// Order of one card's stay: state booting or, without a card, waiting-for-card; authenticating; attach; state
/// provisioning, provisioning started, one "mo" for each SC MO in directory order, one "application" for each object an
/// application claims, provisioning finished; state ready; session started, session ended. Without coverage attach failed and state ready
/// come first, before the attach that is heard. The number of an event is given by the supervisor.
/// </remarks>
internal sealed class Reporter(Action<LinkMessage> send, Clock clock)
{
    public State State { get; private set; } = new(StateName.Booting);

    public void Enter(string state, bool attached = false, string? reason = null)
    {
        State = new State(state, attached, reason);
        send(new LinkMessage(LinkKind.State, State: State, Event: Now("state", null, state, reason)));
    }

    public void Tell(string kind, string? subject, string? outcome, string? reason = null) =>
        send(new LinkMessage(LinkKind.Event, Event: Now(kind, subject, outcome, reason)));

    private Event Now(string kind, string? subject, string? outcome, string? reason)
    {
        var now = clock.Read();
        return new Event(0, kind, now.Monotonic, now.Wall, subject, outcome, reason);
    }
}
