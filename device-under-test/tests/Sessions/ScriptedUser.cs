using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>A user who gives the answers of a script, and then none before the question is withdrawn.</summary>
internal sealed class ScriptedUser(params UserAnswer[] answers) : IUser
{
    public static readonly UserAnswer Yes = new(PromptEnd.Accepted);
    public static readonly UserAnswer No = new(PromptEnd.Refused);

    private int _asked;

    public bool IsThere => true;

    public List<string> Seen { get; } = [];

    /// <summary>The last question that was asked.</summary>
    public Question? Asked { get; private set; }

    public async Task<UserAnswer> AskAsync(Question question, CancellationToken end)
    {
        Asked = question;
        Seen.Add($"{question.Kind} {question.Text}");
        if (_asked < answers.Length)
            return answers[_asked++];
        var withdrawn = new TaskCompletionSource();
        await using var registration = end.Register(withdrawn.SetResult);
        await withdrawn.Task;
        return new UserAnswer(PromptEnd.Withdrawn);
    }

    public void Inform(string text) => Seen.Add($"inform {text}");

    public void Withdraw() => Seen.Clear();
}
