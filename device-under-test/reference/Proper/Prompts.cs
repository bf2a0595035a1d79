using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>The display: prompts that are open now, and what becomes of each.</summary>
/// <remarks>
/// A question ends by its answer, by the declared time or by withdrawal, whichever comes first, and by nothing else
/// afterwards. Shown and answered are events with the prompt's identifier; what was typed is in none.
/// </remarks>
internal sealed class Prompts(Reporter reporter, TimeProvider time) : IUser
{
    /// <summary>How long a question waits for its answer; the time limit promptAnswer of the contract.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly List<OpenPrompt> _open = [];

    /// <summary>Oldest first.</summary>
    public List<Prompt> Open()
    {
        lock (_gate)
            return _open.ConvertAll(prompt => prompt.Shown);
    }

    public bool IsThere => true;

    public async Task<UserAnswer> AskAsync(Question question, CancellationToken end)
    {
        if (end.IsCancellationRequested)
            return new UserAnswer(PromptEnd.Withdrawn);
        var prompt = Show(question);
        using var limit = new CancellationTokenSource(AnswerLimit, time);
        await using var late = limit.Token.Register(() => Close(prompt, new UserAnswer(PromptEnd.NoAnswer)));
        await using var withdrawal = end.Register(() => Close(prompt, new UserAnswer(PromptEnd.Withdrawn)));
        return await prompt.End;
    }

    public void Inform(string text) => Show(new Question(PromptKind.Inform, text));

    /// <summary>Takes the user's answer.</summary>
    /// <param name="objection">Why the answer makes no sense and the prompt stays; else null.</param>
    /// <returns>False if no such prompt is open.</returns>
    public bool Answer(string id, PromptAnswer answer, out string? objection)
    {
        lock (_gate)
        {
            objection = null;
            if (_open.Find(prompt => prompt.Shown.Id == id) is not { } prompt)
                return false;
            objection = prompt.Objection(answer);
            return objection is not null || Close(prompt, new UserAnswer(How(answer), answer.Text, answer.Choices));
        }
    }

    public void Withdraw()
    {
        lock (_gate)
        {
            foreach (var prompt in _open.ToArray())
                Close(prompt, new UserAnswer(PromptEnd.Withdrawn));
        }
    }

    private static string How(PromptAnswer answer) => answer.Answer switch
    {
        "accept" => PromptEnd.Accepted,
        "refuse" => PromptEnd.Refused,
        _ => PromptEnd.Dismissed,
    };

    private OpenPrompt Show(Question question)
    {
        var prompt = new OpenPrompt($"{Guid.NewGuid():N}"[..8], question);
        lock (_gate)
        {
            _open.Add(prompt);
            reporter.Tell("prompt", prompt.Shown.Id, "shown", question.Kind);
        }

        return prompt;
    }

    private bool Close(OpenPrompt prompt, UserAnswer answer)
    {
        lock (_gate)
        {
            if (!_open.Remove(prompt))
                return false;
            reporter.Tell("prompt", prompt.Shown.Id, "answered", answer.How);
        }

        prompt.Close(answer);
        return true;
    }
}
