namespace ReferenceDevice.Proper;

/// <summary>A device that can ask nobody: what has to be agreed to is not agreed to.</summary>
internal sealed class NoUserInterface : IUser
{
    public bool IsThere => false;

    public Task<UserAnswer> AskAsync(Question question, CancellationToken end) => Task.FromResult(new UserAnswer(PromptEnd.NoAnswer));

    public void Inform(string text)
    {
        // There is nobody to show it to.
    }

    public void Withdraw()
    {
        // Nothing has been shown.
    }
}
