using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>A prompt that stands on the display, and whoever waits for its end.</summary>
internal sealed class OpenPrompt(Prompt shown)
{
    private readonly TaskCompletionSource<(string How, string? Text)> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Prompt Shown => shown;

    /// <summary>How it ended, one of <see cref="PromptEnd"/>, and the text that was typed.</summary>
    public Task<(string How, string? Text)> End => _end.Task;

    public void Close(string how, string? text) => _end.SetResult((how, text));

    /// <summary>Why an answer makes no sense here; null if it does.</summary>
    public string? Objection(PromptAnswer answer) => (shown.Kind, answer) switch
    {
        (_, { Answer: not ("accept" or "refuse" or "dismiss") }) => $"'{answer.Answer}' is no answer; a prompt takes accept, refuse or dismiss.",
        (PromptKind.Inform, { Answer: "refuse" }) => "A text that is only shown cannot be refused; answer accept or dismiss.",
        (PromptKind.Pin, { Answer: "accept", Text: var typed }) => IsPin(typed) ? null : "What was typed is no PIN: 4 to 8 digits are (TS 102 221, 9.5.1). The prompt stays.",
        (_, { Text: not null }) => "A text goes with the acceptance of a prompt for a PIN only; leave it out.",
        _ => null,
    };

    private static bool IsPin(string? typed) => typed is { Length: >= 4 and <= 8 } && typed.All(char.IsAsciiDigit);
}
