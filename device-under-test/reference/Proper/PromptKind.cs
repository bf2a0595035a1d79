namespace ReferenceDevice.Proper;

/// <summary>What a prompt wants of the user.</summary>
internal static class PromptKind
{
    public const string Inform = "inform";
    public const string Confirm = "confirm";
    public const string Pin = "pin";
    public const string Text = "text";

    /// <summary>One of several choices.</summary>
    public const string Choice = "choice";

    /// <summary>As many of them as the user likes, none included.</summary>
    public const string Choices = "choices";
}
