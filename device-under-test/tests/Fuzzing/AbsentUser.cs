using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>A user whose time to answer is over at once.</summary>
internal sealed class AbsentUser : IUser
{
    public bool IsThere => true;

    public Task<UserAnswer> AskAsync(Question question, CancellationToken end) => Task.FromResult(new UserAnswer(PromptEnd.NoAnswer));

    public void Inform(string text)
    {
        // Nobody looks.
    }

    public void Withdraw()
    {
        // Nothing is shown.
    }
}
