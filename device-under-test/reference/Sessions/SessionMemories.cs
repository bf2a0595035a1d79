namespace ReferenceDevice.Sessions;

/// <summary>The memories of one switch-on, one for each subscriber whose card has been in, and one for sessions without a card: no card's sessions know of another's.</summary>
internal sealed class SessionMemories
{
    private readonly Dictionary<string, SessionMemory> _memories = new(StringComparer.Ordinal);

    public SessionMemory WithoutCard { get; } = new();

    /// <param name="subscriber">IMSI.</param>
    public SessionMemory Of(string subscriber) =>
        _memories.TryGetValue(subscriber, out var memory) ? memory : _memories[subscriber] = new SessionMemory();
}
