namespace ReferenceDevice.Proper;

/// <summary>The two questions that a card may give rise to.</summary>
internal static class UserQuestions
{
    /// <returns>True if accepted; false if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    public static async Task<bool> ConfirmAsync(this IUser user, string text, CancellationToken end) =>
        (await user.AskAsync(new Question(PromptKind.Confirm, text), end)).IsAccepted;

    /// <returns>As above, and whether it was no answer that came.</returns>
    public static async Task<UserReply> ReplyAsync(this IUser user, string text, CancellationToken end) =>
        await user.AskAsync(new Question(PromptKind.Confirm, text), end) switch
        {
            { IsAccepted: true } => UserReply.Yes,
            { How: PromptEnd.NoAnswer } => UserReply.Nothing,
            _ => UserReply.No,
        };

    /// <returns>What was typed; null if refused, dismissed, withdrawn, or not answered within the declared time.</returns>
    public static async Task<string?> PinAsync(this IUser user, string text, CancellationToken end) =>
        await user.AskAsync(new Question(PromptKind.Pin, text), end) is { IsAccepted: true, Text: { } pin } ? pin : null;
}
