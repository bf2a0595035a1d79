namespace Conformance.Runner.Machine;

/// <summary>What a check saw.</summary>
/// <param name="Remedy">A better one than the check's own, when what was seen tells more; else null.</param>
internal sealed record Sight(State State, string Text, string? Remedy = null)
{
    public static Sight Ok(string text) => new(State.Ok, text);

    public static Sight Missing(string text, string? remedy = null) => new(State.Missing, text, remedy);

    public static Sight Wrong(string text, string? remedy = null) => new(State.Wrong, text, remedy);

    public static Sight Note(string text) => new(State.Note, text);
}
