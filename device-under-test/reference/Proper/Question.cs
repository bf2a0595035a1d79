namespace ReferenceDevice.Proper;

/// <summary>What the user is asked for.</summary>
/// <param name="Kind">One of <see cref="PromptKind"/>, inform excepted.</param>
/// <param name="Text">What the user reads.</param>
/// <param name="Choices">Of choice and choices; at least one.</param>
/// <param name="Input">What a text has to look like.</param>
internal sealed record Question(string Kind, string Text, IReadOnlyList<string>? Choices = null, InputRule? Input = null)
{
    /// <summary>Why choices make no sense here; null if they do.</summary>
    public string? Objection(IReadOnlyList<int> chosen) => Choices is not { } choices || (Kind is PromptKind.Choice && chosen.Count is not 1)
            || chosen.Distinct().Count() != chosen.Count || chosen.Any(number => number < 1 || number > choices.Count)
        ? $"[{string.Join(", ", chosen)}] is no choice here: {(Kind is PromptKind.Choice ? "one number" : "different numbers")} from 1 to {Choices?.Count ?? 0} are expected. The prompt stays."
        : null;
}
