namespace ReferenceDevice.Proper;

/// <summary>How a question came to its end.</summary>
/// <param name="How">One of <see cref="PromptEnd"/>.</param>
/// <param name="Text">With the acceptance of a PIN or text: what was typed.</param>
/// <param name="Choices">With the acceptance of choices: their numbers, from 1.</param>
internal sealed record UserAnswer(string How, string? Text = null, IReadOnlyList<int>? Choices = null)
{
    public bool IsAccepted => How is PromptEnd.Accepted;
}
