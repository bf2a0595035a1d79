namespace ReferenceDevice.Contract;

/// <summary>The body of <c>POST /v1/prompts/{id}</c>.</summary>
/// <param name="Answer">accept, refuse or dismiss.</param>
/// <param name="Text">The PIN or the text, with accept; it is told to nobody but the card, or the server that asked.</param>
/// <param name="Choices">With accept: numbers of choices, from 1.</param>
internal sealed record PromptAnswer(string Answer, string? Text = null, IReadOnlyList<int>? Choices = null)
{
    public override string ToString() => Answer;
}
