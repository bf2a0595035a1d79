namespace ReferenceDevice.Proper;

/// <summary>How a prompt came to its end; the reason of the event "prompt answered".</summary>
internal static class PromptEnd
{
    public const string Accepted = "accepted";
    public const string Refused = "refused";
    public const string Dismissed = "dismissed";
    public const string NoAnswer = "no answer";

    /// <summary>The card has left, or the device is switched off.</summary>
    public const string Withdrawn = "withdrawn";
}
