namespace ReferenceDevice.Proper;

/// <summary>What a card wants the user to be told or asked before its object is used.</summary>
/// <param name="IsQuestion">True if the user may refuse (Alert 1101, or userConsent of the directory entry); false for a notice (Alert 1100).</param>
/// <param name="Text">What is shown.</param>
internal sealed record UserInteraction(bool IsQuestion, string Text);
