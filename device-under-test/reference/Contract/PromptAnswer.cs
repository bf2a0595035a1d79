namespace ReferenceDevice.Contract;

/// <summary>The body of <c>POST /v1/prompts/{id}</c>.</summary>
/// <param name="Answer">accept, refuse or dismiss.</param>
/// <param name="Text">The PIN, with accept; it is told to nobody but the card.</param>
internal sealed record PromptAnswer(string Answer, string? Text = null)
{
    public override string ToString() => Answer;
}
