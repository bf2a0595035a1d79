using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>A prompt that stands on the display, and whoever waits for its end.</summary>
internal sealed class OpenPrompt(string id, Question question)
{
    private readonly TaskCompletionSource<UserAnswer> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Prompt Shown { get; } = new(id, question.Kind, question.Text, question.Choices);

    public Task<UserAnswer> End => _end.Task;

    public void Close(UserAnswer answer) => _end.SetResult(answer);

    /// <summary>Why an answer makes no sense here; null if it does.</summary>
    public string? Objection(PromptAnswer answer) => (question.Kind, answer) switch
    {
        (_, { Answer: not ("accept" or "refuse" or "dismiss") }) => $"'{answer.Answer}' is no answer; a prompt takes accept, refuse or dismiss.",
        (PromptKind.Inform, { Answer: "refuse" }) => "A text that is only shown cannot be refused; answer accept or dismiss.",
        (PromptKind.Pin, { Answer: "accept", Text: var typed, Choices: null }) => IsPin(typed) ? null : "What was typed is no PIN: 4 to 8 digits are (TS 102 221, 9.5.1). The prompt stays.",
        (PromptKind.Text, { Answer: "accept", Text: { } typed, Choices: null }) => question.Input?.Objection(typed),
        (PromptKind.Text, { Answer: "accept" }) => "The acceptance of a prompt for a text has that text, and no choices. The prompt stays.",
        (PromptKind.Choice or PromptKind.Choices, { Answer: "accept", Text: null }) => question.Objection(answer.Choices ?? []),
        (_, { Text: not null }) => "A text goes with the acceptance of a prompt for a PIN or a text only; leave it out.",
        (_, { Choices: not null }) => "Choices go with the acceptance of a prompt that has some only; leave them out.",
        _ => null,
    };

    private static bool IsPin(string? typed) => typed is { Length: >= 4 and <= 8 } && typed.All(char.IsAsciiDigit);
}
