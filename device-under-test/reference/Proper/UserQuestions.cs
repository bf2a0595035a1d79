namespace ReferenceDevice.Proper;

/// <summary>The two questions that a card may give rise to.</summary>
internal static class UserQuestions
{
    /// <returns>True if accepted; false if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    public static async Task<bool> ConfirmAsync(this IUser user, string text, CancellationToken end) =>
        (await user.AskAsync(new Question(PromptKind.Confirm, text), end)).IsAccepted;

    /// <returns>What was typed; null if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    public static async Task<string?> PinAsync(this IUser user, string text, CancellationToken end) =>
        await user.AskAsync(new Question(PromptKind.Pin, text), end) is { IsAccepted: true, Text: { } pin } ? pin : null;
}
